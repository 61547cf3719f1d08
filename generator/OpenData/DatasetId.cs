using System.Globalization;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>Names that data files give to a disclosure and its facts; stable for ever.</summary>
public static class DatasetId
{
    /// <summary><c>tunliu-zuzhibu-2024-budget</c>.</summary>
    public static string Of(Disclosure disclosure) => $"{disclosure.DepartmentId}-{disclosure.Id}";

    /// <summary><c>2024.1.0</c>: the year, the edition of the files' shape, and how often the disclosure was corrected.</summary>
    public static string VersionOf(Disclosure disclosure) => string.Create(CultureInfo.InvariantCulture, $"{disclosure.Year}.1.{disclosure.Corrections.Count}");

    /// <summary>The disclosure's name, <c>#</c> and the address of the cell.</summary>
    public static string Fact(Disclosure disclosure, Address address) => $"{disclosure.DepartmentId}-{disclosure.Id}#{address.Text}";
}
