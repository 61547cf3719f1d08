namespace Mingzhang.Print.Styles;

enum ContentPartKind
{
    Text,

    /// <summary><c>counter(page)</c></summary>
    Page,

    /// <summary><c>counter(pages)</c></summary>
    Pages,

    /// <summary><c>string(name)</c>: what <c>string-set</c> set on this page, else the last before.</summary>
    RunningString,

    /// <summary><c>leader('.')</c></summary>
    Leader,

    /// <summary><c>target-counter(attr(href), page)</c></summary>
    TargetPage,

    /// <summary><c>attr(name)</c></summary>
    Attribute,
}
