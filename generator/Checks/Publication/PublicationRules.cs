using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Publication;

/// <summary>PUB: what must not be published, and what must be said when something is.</summary>
public static class PublicationRules
{
    public static Rule Mobile { get; } = new("PUB-001", Severity.Error, false,
        new("公开内容里有手机号", "A mobile number would be published"));

    public static Rule Plate { get; } = new("PUB-003", Severity.Info, true,
        new("公开内容里有车牌号", "A number plate would be published"));

    public static Rule Identity { get; } = new("PUB-004", Severity.Error, false,
        new("公开内容里有身份证号、银行卡号或电子邮箱", "An identity number, bank card or e-mail address would be published"));

    public static Rule Secrecy { get; } = new("PUB-005", Severity.Error, true,
        new("公开内容里有密级标志", "A secrecy mark stands in what would be published"));

    public static Rule Date { get; } = new("PUB-007", Severity.Warning, true,
        new("没有公开日期，或公开晚于批复二十日", "No date of publication, or later than twenty days after approval"));

    public static Rule Waiver { get; } = new("PUB-008", Severity.Error, false,
        new("豁免已失效或未用到", "A waiver has expired or covers nothing"));

    public static Rule Placeholder { get; } = new("PUB-009", Severity.Warning, true,
        new("公开内容里有占位文字", "Placeholder text would be published"));

    public static IEnumerable<Rule> All => [Mobile, Plate, Identity, Secrecy, Date, Waiver, Placeholder];
}
