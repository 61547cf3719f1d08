using Mingzhang.Audit;
using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing;

/// <summary>OUT-004: a file that would be published again as it lies in the output folder, though someone has changed it since it was made.</summary>
static class KeptFile
{
    public static Finding Differs(string path) => AuditRules.SumDiffers.At(SourceSpan.Whole(path), new(
        "文件与 SHA256SUMS 不符：生成之后被改动过", "The file is not as SHA256SUMS says: it was changed after it was made")) with
    {
        Help = new("不带 --only 重新生成整个网站；不要手工改生成的文件", "Build the whole site, without --only; do not edit generated files"),
    };
}
