using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

/// <summary>A format of forms alone.</summary>
public sealed class NingxiaStandardTests
{
    readonly Standard _standard = new StandardLibrary("no-such-site", new FindingList()).Find("ningxia-2022")!;

    [Fact]
    public void It_has_forms_in_yuan_and_no_table()
    {
        Assert.Empty(_standard.Tables);
        Assert.Empty(_standard.KeyFigures);
        Assert.Equal(MoneyUnit.Yuan, Assert.Single(_standard.Forms).Unit);
        Assert.Equal("projects", Assert.Single(_standard.Parts).Id);
    }

    [Fact]
    public void Its_form_has_one_column_of_funds_goals_and_values()
    {
        var fields = _standard.Forms[0].Fields;
        Assert.Equal(["年度"], fields.Single(field => field.Kind == FormFieldKind.Funds).Columns);
        Assert.Equal(["年度"], fields.Single(field => field.Kind == FormFieldKind.Goals).Columns);
        Assert.Equal(["指标值"], fields.Single(field => field.Kind == FormFieldKind.Indicators).Columns);
    }
}
