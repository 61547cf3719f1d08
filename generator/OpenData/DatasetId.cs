using System.Globalization;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>Names that data files give to a disclosure and its facts; stable for ever.</summary>
public static class DatasetId
{
    /// <summary><c>tunliu-zuzhibu-2024-budget</c>.</summary>
    public static string Of(Disclosure disclosure) => $"{disclosure.DepartmentId}-{disclosure.Id}";

    /// <summary>The digits of a fact sum that pages show and a correction quotes.</summary>
    public const int ShortSum = 12;

    /// <summary>The edition of the files' shape: files of two editions cannot be compared.</summary>
    const string Edition = "1";

    /// <summary><c>2024.1.0</c>: the year, the edition of the files' shape, and how often the disclosure was corrected.</summary>
    public static string VersionOf(Disclosure disclosure) => string.Create(CultureInfo.InvariantCulture, $"{disclosure.Year}.{Edition}.{disclosure.Corrections.Count}");

    /// <summary>How often a disclosure of this version was corrected; null for another edition, or what is no version of ours.</summary>
    public static int? CorrectionsIn(string version) =>
        version.Split('.') is [_, Edition, var corrections] && int.TryParse(corrections, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The disclosure's name, <c>#</c> and the address of the cell.</summary>
    public static string Fact(Disclosure disclosure, Address address) => $"{disclosure.DepartmentId}-{disclosure.Id}#{address.Text}";
}
