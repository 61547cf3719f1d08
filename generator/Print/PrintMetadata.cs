namespace Mingzhang.Print;

/// <summary>What the PDF says about itself.</summary>
/// <param name="Title">Shown in the window's title bar; PDF/UA requires one.</param>
/// <param name="Language">BCP 47, for example <c>zh-CN</c>; an element's own <c>lang</c> overrides it.</param>
/// <param name="Date">When the disclosure was published: the only date in the file, passed in because no clock is read.</param>
public sealed record PrintMetadata(string Title, string Language, DateTimeOffset Date)
{
    public string? Author { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The program named as creator.</summary>
    public string Creator { get; init; } = "Mingzhang";
}
