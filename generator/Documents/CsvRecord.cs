using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A row of a CSV file. <see cref="Line"/> is the line on which it begins.</summary>
public sealed class CsvRecord(CsvField[] fields, int line)
{
    public int Line { get; } = line;

    public int Count => fields.Length;

    public CsvField this[int index] => fields[index];

    /// <summary>The field's text, or an empty string where the row is too short.</summary>
    public string TextAt(int index) => index >= 0 && index < fields.Length ? fields[index].Text : "";

    public bool IsBlankAt(int index) => index < 0 || index >= fields.Length || TextFolding.IsBlank(fields[index].Text);

    public bool IsBlank => LastFilled < 0;

    /// <summary>The index of the last field that is not blank, or -1.</summary>
    public int LastFilled
    {
        get
        {
            for (var i = fields.Length - 1; i >= 0; i--)
            {
                if (!TextFolding.IsBlank(fields[i].Text)) return i;
            }
            return -1;
        }
    }

    /// <summary>The index of the first field that is not blank, or -1.</summary>
    public int FirstFilled
    {
        get
        {
            for (var i = 0; i < fields.Length; i++)
            {
                if (!TextFolding.IsBlank(fields[i].Text)) return i;
            }
            return -1;
        }
    }

    /// <summary>How many fields are not blank.</summary>
    public int FilledCount
    {
        get
        {
            var count = 0;
            foreach (var cell in fields)
            {
                if (!TextFolding.IsBlank(cell.Text)) count++;
            }
            return count;
        }
    }

    /// <summary>The whole row on its first line.</summary>
    public SourceSpan SpanIn(string file)
    {
        var last = fields.Length - 1;
        while (last > 0 && fields[last].Line != Line) last--;
        return new SourceSpan(file, Line, 1, fields.Length == 0 ? 1 : fields[last].EndColumn);
    }
}
