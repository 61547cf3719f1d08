namespace Mingzhang.Sources;

/// <summary>Who runs the site (国办发〔2017〕47号: the footer names them). What is absent is left out of the pages.</summary>
public sealed record Organisation(string Name)
{
    /// <summary>网站标识码, ten digits.</summary>
    public string? SiteCode { get; init; }

    public string? Contact { get; init; }

    /// <summary>ICP备案编号.</summary>
    public string? Icp { get; init; }

    /// <summary>公安机关备案号.</summary>
    public string? Police { get; init; }

    /// <summary>党政机关网站标识: the address that its picture leads to.</summary>
    public string? IdentityLink { get; init; }

    /// <summary>The picture of it among the theme's assets, such as <c>assets/dangzheng.png</c>.</summary>
    public string? IdentityImage { get; init; }

    /// <summary>我为政府网站找错: the address of the platform.</summary>
    public string? ReportLink { get; init; }

    public string? ReportImage { get; init; }
}
