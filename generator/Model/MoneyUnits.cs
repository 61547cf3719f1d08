namespace Mingzhang.Model;

/// <summary>Names and conversion of <see cref="MoneyUnit"/>.</summary>
public static class MoneyUnits
{
    public static string Name(this MoneyUnit unit) => unit == MoneyUnit.Yuan ? "元" : "万元";

    public static bool TryParse(string name, out MoneyUnit unit)
    {
        unit = name == "元" ? MoneyUnit.Yuan : MoneyUnit.WanYuan;
        return name is "元" or "万元";
    }

    /// <summary>The value in 元, exact.</summary>
    public static decimal InYuan(this MoneyUnit unit, decimal value) => unit == MoneyUnit.Yuan ? value : value * 10_000m;
}
