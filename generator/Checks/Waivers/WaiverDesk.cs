using System.Globalization;
using Mingzhang.Checks.Publication;
using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Checks.Waivers;

/// <summary>
/// Judges findings against the waivers of a disclosure. A waiver covers one rule at one address while the published value is the
/// one that it names; it is judged against the disclosure's date of publication, never the clock.
/// </summary>
sealed class WaiverDesk(Disclosure disclosure)
{
    readonly HashSet<Waiver> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The waiver that covers a finding, or null.</summary>
    public Waiver? Find(Finding finding)
    {
        if (disclosure.Waivers.Count == 0 || finding.At is null || !IsWaivable(finding.Rule)) return null;
        return disclosure.Waivers.FirstOrDefault(waiver => Names(waiver, finding) && !IsExpired(waiver) && HasValue(waiver, finding));
    }

    /// <summary>The findings with their waivers, and what is wrong with the waivers themselves.</summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings)
    {
        if (disclosure.Waivers.Count == 0) return findings;
        var judged = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (finding.Waived || Find(finding) is not { } waiver)
            {
                judged.Add(finding);
                continue;
            }
            _used.Add(waiver);
            judged.Add(finding with { WaivedBecause = waiver.Reason });
        }
        foreach (var waiver in disclosure.Waivers)
        {
            if (!_used.Contains(waiver)) judged.Add(Useless(waiver, findings));
        }
        return judged;
    }

    static bool Names(Waiver waiver, Finding finding) => waiver.Rule == finding.Rule && waiver.At == finding.At;

    static bool HasValue(Waiver waiver, Finding finding)
    {
        var (waived, found) = (waiver.Published ?? "", finding.Published ?? "");
        return waived == found
            || (decimal.TryParse(waived, NumberStyles.Number, CultureInfo.InvariantCulture, out var before)
                && decimal.TryParse(found, NumberStyles.Number, CultureInfo.InvariantCulture, out var now) && before == now);
    }

    bool IsExpired(Waiver waiver) => waiver.Expires is { } expires && disclosure.Published > expires;

    /// <summary>What a reader of the site could never check must not be waived: unreadable sources, private data, the outputs, the program itself.</summary>
    static bool IsWaivable(string rule)
    {
        if (rule is "PUB-001" or "PUB-004" or "PUB-008") return false;
        if (rule.StartsWith("OUT-", StringComparison.Ordinal) || rule.StartsWith("VAL-", StringComparison.Ordinal)) return false;
        return !(rule.StartsWith("SRC-0", StringComparison.Ordinal) && string.CompareOrdinal(rule, "SRC-020") < 0);
    }

    Finding Useless(Waiver waiver, IReadOnlyList<Finding> findings)
    {
        var subject = $"{waiver.Rule} {waiver.At}";
        var named = findings.FirstOrDefault(finding => Names(waiver, finding));
        var (message, help) = (named, waiver) switch
        {
            _ when !IsWaivable(waiver.Rule) => (
                new Message($"{waiver.Rule} 不能豁免", $"{waiver.Rule} cannot be waived"),
                new Message("改正来源文件，并删去这一条豁免", "Mend the source and delete this waiver")),
            (null, _) => (
                new Message($"豁免没有用到：{subject} 已没有这样的问题", $"The waiver covers nothing: there is no such finding, {subject}"),
                new Message("问题已不存在，删去这一条；若写错了规则号或地址，改正它", "Delete it if the fault is gone; correct the rule or the address if they are mistyped")),
            _ when !HasValue(waiver, named) => (
                new Message($"豁免的数值已变：登记时 {Shown(waiver.Published)}，现在 {Shown(named.Published)}（{subject}）",
                    $"The waived value has changed: it was {Shown(waiver.Published)}, it is {Shown(named.Published)} ({subject})"),
                new Message("重新核对；仍需豁免的，把 published 改为现在的数值并重新审批", "Check it again; if it must stand, write the present value as published and have it approved again")),
            _ => (
                new Message($"豁免已于 {waiver.Expires:yyyy-MM-dd} 到期（公开日期 {disclosure.Published:yyyy-MM-dd}；{subject}）",
                    $"The waiver expired on {waiver.Expires:yyyy-MM-dd} (published on {disclosure.Published:yyyy-MM-dd}; {subject})"),
                new Message("改正数据，或重新审批后延长 expires", "Mend the data, or have it approved again and extend expires")),
        };
        return PublicationRules.Waiver.At(waiver.Span, message) with { At = waiver.At, Help = help };
    }

    static string Shown(string? value) => string.IsNullOrEmpty(value) ? "（空）" : value;
}
