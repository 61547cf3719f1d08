using System.Buffers;
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

    /// <summary>Looks at every text of a disclosure that is typed by people (sections, forms, text cells) and holds one of some characters.</summary>
    public static void Visit(CheckContext context, SearchValues<char> telltale, Action<PublishedText> look)
    {
        foreach (var section in context.Disclosure.Sections)
        {
            if (section.Markdown.AsSpan().ContainsAny(telltale)) look(new(section.Markdown, section.Span) { Section = section });
        }
        foreach (var form in context.Disclosure.Forms)
        {
            for (var i = 0; i < form.Entries.Count; i++) Visit(form, form.Entries[i], telltale, look);
        }
        foreach (var side in context.Grid.AllSides) Visit(side, telltale, look);
    }

    static void Visit(PerformanceForm form, FormEntry entry, SearchValues<char> telltale, Action<PublishedText> look)
    {
        if (entry.Field.Kind == FormFieldKind.Text) Visit(entry.Value, 0);
        if (entry.Field.Kind == FormFieldKind.Goals) VisitAll(entry.Values, 0);
        for (var i = 0; i < entry.Indicators.Count; i++)
        {
            var (levels, values) = (entry.Indicators[i].Levels, entry.Indicators[i].Values);
            for (var level = 0; level < levels.Count; level++) VisitAll(levels[level], i + 1);
            VisitAll(values, i + 1);
        }

        void VisitAll(IReadOnlyList<FormValue> values, int indicator)
        {
            for (var i = 0; i < values.Count; i++) Visit(values[i], indicator);
        }

        void Visit(FormValue value, int indicator)
        {
            if (value.Text.AsSpan().ContainsAny(telltale)) look(new(value.Text, value.Span) { Form = form, Field = entry.Field.Name, Indicator = indicator });
        }
    }

    static void Visit(SideGrid side, SearchValues<char> telltale, Action<PublishedText> look)
    {
        for (var column = 0; column < side.Columns.Count; column++)
        {
            if (side.Columns[column].Kind is not (ColumnKind.Name or ColumnKind.Text)) continue;
            for (var row = 0; row < side.Rows.Count; row++)
            {
                var cell = side.Rows[row].Cells[column];
                if (cell.Text.AsSpan().ContainsAny(telltale)) look(new(cell.Text, cell.Span) { Cell = new CellRef(side, row, column) });
            }
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
