using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Publication;

/// <summary>A piece of text that will be published. Its address is written out only when a finding needs it.</summary>
/// <param name="Span">Where it begins; a text of several lines is placed by <see cref="At"/>.</param>
readonly record struct PublishedText(string Text, SourceSpan Span)
{
    Section? Section { get; init; }

    PerformanceForm? Form { get; init; }

    string? Field { get; init; }

    int Indicator { get; init; }

    CellRef? Cell { get; init; }

    public string Address => Cell is { } cell ? cell.Address
        : Section is { } section ? Model.Address.Section(section.Id).Text
        : Indicator > 0 ? Model.Address.Field(Form!.Id, $"{Field}/{Indicator}").Text
        : Model.Address.Field(Form!.Id, Field!).Text;

    /// <summary>Every text of a disclosure that is typed by people: sections, forms, text cells.</summary>
    public static IEnumerable<PublishedText> Of(CheckContext context)
    {
        foreach (var section in context.Disclosure.Sections) yield return new(section.Markdown, section.Span) { Section = section };
        foreach (var form in context.Disclosure.Forms)
        {
            foreach (var entry in form.Entries)
            {
                foreach (var text in Of(form, entry)) yield return text;
            }
        }
        foreach (var side in context.Grid.AllSides)
        {
            for (var column = 0; column < side.Columns.Count; column++)
            {
                if (side.Columns[column].Kind is not (ColumnKind.Name or ColumnKind.Text)) continue;
                for (var row = 0; row < side.Rows.Count; row++)
                {
                    var cell = side.Rows[row].Cells[column];
                    if (cell.Text.Length > 0) yield return new(cell.Text, cell.Span) { Cell = new CellRef(side, row, column) };
                }
            }
        }
    }

    static IEnumerable<PublishedText> Of(PerformanceForm form, FormEntry entry)
    {
        var field = entry.Field.Name;
        if (entry.Field.Kind == FormFieldKind.Text) yield return new(entry.Value.Text, entry.Value.Span) { Form = form, Field = field };
        if (entry.Field.Kind == FormFieldKind.Goals)
        {
            foreach (var value in entry.Values) yield return new(value.Text, value.Span) { Form = form, Field = field };
        }
        for (var i = 0; i < entry.Indicators.Count; i++)
        {
            foreach (var level in entry.Indicators[i].Levels)
            {
                foreach (var value in level) yield return new(value.Text, value.Span) { Form = form, Field = field, Indicator = i + 1 };
            }
            foreach (var value in entry.Indicators[i].Values) yield return new(value.Text, value.Span) { Form = form, Field = field, Indicator = i + 1 };
        }
    }

    /// <summary>The place of a run of characters; within a value of one line it is the value's.</summary>
    public SourceSpan At(int start, int length)
    {
        if (Span.IsWholeFile || !Text.AsSpan(0, start).Contains('\n'))
        {
            return Span.IsWholeFile || Span.EndColumn - Span.Column == Text.Length || Text.Contains('\n', StringComparison.Ordinal)
                ? Span with { Column = Span.Column + start, EndColumn = Span.Column + start + length } : Span;
        }
        var before = Text.AsSpan(0, start);
        var column = start - before.LastIndexOf('\n');
        return Span with { Line = Span.Line + before.Count('\n'), Column = column, EndColumn = column + length };
    }
}
