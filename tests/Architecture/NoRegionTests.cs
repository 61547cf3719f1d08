using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Architecture;

/// <summary>A format is data: no line of the program knows a province, a city, a department of the samples or a standard.</summary>
public sealed class NoRegionTests
{
    static readonly string[] Provinces =
    [
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
        "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "香港", "澳门", "台湾",
    ];

    static readonly string[] Samples = ["临汾", "屯留", "长治", "平乡", "邢台", "平罗", "石嘴山", "linfen", "tunliu", "pingxiang", "pingluo", "shanxi", "hebei", "ningxia"];

    [Fact]
    public void No_code_names_a_region_or_a_standard()
    {
        var names = Provinces.Concat(Samples).Concat(new StandardLibrary("no-such-site", new FindingList()).Ids).ToList();
        Assert.True(names.Count >= 34 + 14 + 6, $"{names.Count} names");
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "generator"), "*.cs", SearchOption.AllDirectories);
        Assert.True(files.Length > 400, $"{files.Length} files");

        var named = from file in files
                    from line in File.ReadLines(file, Encoding.UTF8).Select((text, i) => (Text: text, Number: i + 1))
                    where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
                    from name in names
                    where line.Text.Contains(name, StringComparison.OrdinalIgnoreCase)
                    select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number} {name}";

        Assert.Equal([], named);
    }
}
