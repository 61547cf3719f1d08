namespace Mingzhang.Standards.Equations;

/// <summary>The rows or the columns that a term of an equation stands for.</summary>
public sealed record Selector(SelectorKind Kind, IReadOnlyList<string> Names)
{
    /// <summary>The direct parts of the row that <c>*</c> stands for.</summary>
    public const string Children = "children";

    /// <summary>Rows without parts.</summary>
    public const string Leaves = "leaves";

    /// <summary>Every row but totals and 其中 rows.</summary>
    public const string Items = "items";

    public static Selector Each { get; } = new(SelectorKind.Each, []);

    public string First => Names[0];

    public bool IsSetOf(string word) => Kind == SelectorKind.Set && Names[0] == word;
}
