namespace Mingzhang.Model.Layout;

/// <summary>Where the rows of a side come from.</summary>
public enum RowSource : byte
{
    /// <summary>The standard lists every row.</summary>
    Fixed,

    /// <summary>One row a code of a classification.</summary>
    Code,

    /// <summary>One row a name: units, projects, economic classes.</summary>
    Name,
}
