using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Forms;

/// <summary>A performance form as the rules see it: its funds in 元, its texts, its indicators.</summary>
sealed class FormFacts
{
    public FormFacts(PerformanceForm form)
    {
        Form = form;
        Funds = FilledFunds();
        AnnualTerm = Funds is null ? 0 : FormColumns.Annual(Funds.Field.Columns);
        WholeTerm = Funds is null ? -1 : FormColumns.Term(Funds.Field.Columns);
        Indicators = Measured();
    }

    public PerformanceForm Form { get; }

    public FormEntry? Funds { get; }

    public IReadOnlyList<IndicatorFacts> Indicators { get; }

    public int Terms => Math.Max(1, Funds?.Field.Columns.Count ?? 1);

    /// <summary>The year's total in 元.</summary>
    public decimal? Annual => TotalOf(AnnualTerm);

    /// <summary>The year's column of the funds.</summary>
    public int AnnualTerm { get; }

    /// <summary>The column of the whole term; -1 where the form has none.</summary>
    public int WholeTerm { get; }

    /// <summary>The total of a term in 元; null where it is blank.</summary>
    public decimal? TotalOf(int term) => Funds is { } funds && funds.At(0, term).Amount is { HasValue: true, Value: var value }
        ? funds.Field.Unit.InYuan(value) : null;

    public FormValue? Text(string field) => Form.Find(field)?.Value is { Text.Length: > 0 } value ? value : null;

    /// <summary>Overview, plan and goals: where a form explains itself.</summary>
    public IReadOnlyList<FormText> Explanations => field ??= Explained();

    public string AddressOf(string field) => Address.Field(Form.Id, field).Text;

    /// <summary>The address of a total or a source of funds, as sources write it: 项目资金/年度/总额.</summary>
    public string FundsAddress(int row, int term)
    {
        var field = Funds!.Field;
        var column = term < field.Columns.Count ? "/" + field.Columns[term] : "";
        return AddressOf($"{field.Name}{column}{(row < field.Rows.Count ? "/" + field.Rows[row] : "")}");
    }

    FormEntry? FilledFunds()
    {
        for (var place = 0; place < Form.Entries.Count; place++)
        {
            if (Form.Entries[place] is { Field.Kind: FormFieldKind.Funds, Values.Count: > 0 } funds) return funds;
        }
        return null;
    }

    List<IndicatorFacts> Measured()
    {
        var indicators = new List<IndicatorFacts>();
        for (var place = 0; place < Form.Entries.Count; place++)
        {
            var entry = Form.Entries[place];
            if (entry.Field.Kind != FormFieldKind.Indicators) continue;
            var (annual, term) = (FormColumns.Annual(entry.Field.Columns), FormColumns.Term(entry.Field.Columns));
            indicators.EnsureCapacity(indicators.Count + entry.Indicators.Count);
            for (var i = 0; i < entry.Indicators.Count; i++) indicators.Add(new IndicatorFacts(this, entry, i, annual, term));
        }
        return indicators;
    }

    List<FormText> Explained()
    {
        var texts = new List<FormText>();
        for (var place = 0; place < Form.Entries.Count; place++)
        {
            var entry = Form.Entries[place];
            if (entry.Field is { Kind: FormFieldKind.Text, Id: "overview" or "plan" } && entry.Value.Text.Length > 0) texts.Add(new FormText(this, entry, null, entry.Value));
            if (entry.Field.Kind != FormFieldKind.Goals) continue;
            for (var i = 0; i < entry.Values.Count; i++)
            {
                if (entry.Values[i].Text.Length > 0) texts.Add(new FormText(this, entry, i < entry.Field.Columns.Count ? entry.Field.Columns[i] : null, entry.Values[i]));
            }
        }
        return texts;
    }
}
