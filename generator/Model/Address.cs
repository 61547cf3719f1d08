namespace Mingzhang.Model;

/// <summary>
/// Names a thing in a disclosure: <c>table/row/column</c>, <c>projects/form/field</c>, <c>text/section</c>, or <c>disclosure</c>.
/// A prefix names the larger thing.
/// </summary>
public readonly record struct Address(string Text)
{
    public static Address Disclosure => new("disclosure");

    public static Address Table(string table) => new(table);

    public static Address Row(string table, string row) => new($"{table}/{row}");

    public static Address Cell(string table, string row, string column) => new($"{table}/{row}/{column}");

    public static Address Form(string form) => new($"projects/{form}");

    public static Address Field(string form, string field) => new($"projects/{form}/{field}");

    public static Address Section(string section) => new($"text/{section}");

    public IReadOnlyList<string> Segments => Text.Split('/');

    public override string ToString() => Text;
}
