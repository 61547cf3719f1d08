namespace Mingzhang.Model.Layout;

/// <summary>A field of a performance form; sources use the printed <see cref="Name"/> as the key.</summary>
public sealed record FormField(string Id, string Name, FormFieldKind Kind)
{
    public bool Required { get; init; }

    /// <summary>Terms or value columns: 实施期, 年度; 指标值.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Sources of funds: 总额, 中央财政资金 …</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Names of the indicator levels: 一级指标, 二级指标, 三级指标.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Printed labels where they differ from the names used in sources.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public MoneyUnit Unit { get; init; }

    public string LabelOf(string name) => Labels.GetValueOrDefault(name, name);

    /// <summary>The printed label of a row in one column, where the form prints different ones left and right (the key <c>column/row</c>).</summary>
    public string LabelOf(string row, string column) => Labels.GetValueOrDefault($"{column}/{row}") ?? LabelOf(row);
}
