namespace Mingzhang.Checks.Publication;

/// <summary>PUB-007: publication within twenty days of approval (预算法第十四条), where the sources say both dates.</summary>
sealed class PublishedDateCheck : ICheck
{
    const int Days = 20;

    public string Name => PublicationRules.Date.Id;

    public void Run(CheckContext context)
    {
        var disclosure = context.Disclosure;
        if (context.IsUnreadable(disclosure.Span.File)) return;
        if (disclosure.Published is not { } published)
        {
            context.Report(PublicationRules.Date.At(disclosure.Span, new("disclosure.yml 没有写公开日期", "disclosure.yml does not say when it was published")) with
            {
                At = Model.Address.Disclosure.Text,
                Help = new("写上 published: 年-月-日；原件没有印日期的，在 waivers 中登记", "Write published: with the date; if the document prints none, register a waiver"),
            });
        }
        else if (disclosure.Approval?.Date is { } approved && published.DayNumber - approved.DayNumber is > Days and var late)
        {
            context.Report(PublicationRules.Date.At(disclosure.Span, new(
                $"批复后第 {late} 天才公开（批复 {approved:yyyy-MM-dd}，公开 {published:yyyy-MM-dd}），应在 {Days} 天内",
                $"Published {late} days after approval ({approved:yyyy-MM-dd}, {published:yyyy-MM-dd}); {Days} days are allowed")) with
            {
                At = Model.Address.Disclosure.Text,
                Published = $"{published:yyyy-MM-dd}",
                Help = new("核对两个日期；确属延迟的，在 waivers 中说明", "Check both dates; explain a real delay in a waiver"),
            });
        }
    }
}
