namespace Mingzhang.Tests.Browser;

/// <summary>One page of each kind: with data, empty, with long names, with two years, with words in place of amounts, with negative ones, in English.</summary>
static class PageKinds
{
    const string Real = "tunliu-zuzhibu/2024-budget";
    const string Sample = "sample/jiaoyu/2024-budget";

    const string Hard = "hard/guozi/2024-budget";

    public static IReadOnlyList<string> All { get; } =
    [
        "index.html",
        "search.html",
        "404.html",
        "tunliu-zuzhibu/index.html",
        $"{Real}/index.html",
        $"{Real}/tables/01.html",
        $"{Real}/tables/02.html",
        $"{Real}/tables/04.html",
        $"{Real}/tables/09.html",
        $"{Real}/tables/12.html",
        $"{Real}/projects/index.html",
        $"{Real}/projects/01.html",
        $"{Real}/text/general-budget.html",
        $"{Real}/checks.html",
        "pingxiang-zuzhibu/2023-budget/tables/03.html",
        "linfen-zuzhibu/2021-budget/tables/09.html",
        "pingxiang-zuzhibu/2023-budget/projects/index.html",
        "pingxiang-zuzhibu/2023-budget/checks.html",
        "pingluo-zuzhibu/2022-budget/checks.html",
        "sample/jiaoyu/index.html",
        $"{Sample}/index.html",
        $"{Sample}/tables/01.html",
        $"{Sample}/tables/02.html",
        "hard/index.html",
        "hard/guozi/index.html",
        $"{Hard}/index.html",
        $"{Hard}/tables/02.html",
        $"{Hard}/tables/03.html",
        $"{Hard}/projects/index.html",
        $"{Hard}/projects/01.html",
    ];

    /// <summary>Tables that are hard to print: long, two-sided, of 11, 14 and 16 columns, with last year beside this one.</summary>
    public static IReadOnlyList<string> Printed { get; } =
    [
        $"{Real}/tables/01.html", $"{Real}/tables/12.html", "linfen-zuzhibu/2021-budget/tables/09.html", "linfen-zuzhibu/2021-budget/tables/11.html", "pingxiang-zuzhibu/2023-budget/tables/02.html",
        "pingxiang-zuzhibu/2023-budget/tables/10.html", $"{Sample}/tables/02.html", $"{Hard}/tables/02.html",
    ];
}
