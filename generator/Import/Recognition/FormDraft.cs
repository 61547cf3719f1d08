using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;

namespace Mingzhang.Import.Recognition;

/// <summary>A performance form that was recognised. Values are as printed, by field.</summary>
sealed class FormDraft(FormLayout layout, Grid grid)
{
    public FormLayout Layout { get; } = layout;

    public Grid Grid { get; } = grid;

    /// <summary>The file's name without extension; empty until it is numbered.</summary>
    public string Id { get; set; } = "";

    public Dictionary<FormField, string> Texts { get; } = [];

    /// <summary>By column and row of the field.</summary>
    public Dictionary<(FormField Field, string Column, string Row), string> Funds { get; } = [];

    public Dictionary<(FormField Field, string Column), string> Goals { get; } = [];

    public Dictionary<FormField, List<IndicatorDraft>> Indicators { get; } = [];

    /// <summary>Labels of personal data that had a value; the values are not kept.</summary>
    public List<CsvField> LeftOut { get; } = [];

    public int Placed => Funds.Count + Texts.Keys.Count(key => key.Kind == FormFieldKind.Amount);
}

/// <param name="Levels">For each level one text, or one a column where the form prints different ones left and right.</param>
/// <param name="Values">One text a column.</param>
sealed record IndicatorDraft(IReadOnlyList<string[]> Levels, string[] Values);
