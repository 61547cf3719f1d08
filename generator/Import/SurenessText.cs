using Mingzhang.Diagnostics;
using Mingzhang.Import.Recognition;

namespace Mingzhang.Import;

/// <summary>How sure, in words.</summary>
static class SurenessText
{
    public static Message Of(Sureness sureness) => sureness switch
    {
        Sureness.Certain => new("确定", "certain"),
        Sureness.Likely => new("较有把握，请核对", "likely; please check"),
        _ => new("有列没有认出，须补填", "some columns are missing; fill them in"),
    };
}
