namespace Mingzhang.Diagnostics;

/// <summary>Gives the lines of sources to the printers that quote them.</summary>
public interface ISourceLines
{
    /// <summary>The 1-based line of a file of the site without its line end, or null where it cannot be read.</summary>
    string? Line(string file, int line);
}
