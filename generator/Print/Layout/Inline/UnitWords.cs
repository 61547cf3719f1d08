namespace Mingzhang.Print.Layout.Inline;

/// <summary>The units that stay with the number before them, and the ordinals that stay together: 12.80万元, 第3条.</summary>
static class UnitWords
{
    static readonly string[] Units =
    [
        "个百分点", "平方公里", "平方千米", "万平方米", "万立方米", "立方米", "平方米", "千瓦时", "百分点", "万亿元", "个工作日", "工作日",
        "万人次", "人次", "万元", "亿元", "千元", "百元", "万人", "万户", "万亩", "万吨", "万套", "公里", "千米", "公顷", "公斤", "千克", "小时", "分钟", "季度", "个月", "万个",
        "元", "角", "分", "万", "亿", "人", "个", "辆", "台", "套", "项", "件", "次", "户", "家", "所", "名", "份", "条", "款", "章", "节", "号", "年", "月", "日", "时", "天", "周",
        "米", "亩", "吨", "度", "批", "期", "级", "类", "页", "倍", "岁", "处", "座", "村", "场", "篇", "册", "张", "支", "部", "位", "组", "字", "㎡", "㎥", "㎏", "㎞", "％", "‰", "℃",
    ];

    static readonly string[] AfterOrdinal = ["部分", "季度", "条", "章", "节", "款", "项", "页", "类", "号", "期", "批", "次", "届", "年", "表"];

    static readonly ILookup<char, string> ByFirst = Units.OrderByDescending(unit => unit.Length).ToLookup(unit => unit[0]);

    /// <summary>The length of the unit that stands at the place, 0 where none does.</summary>
    public static int UnitAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var unit in ByFirst[text[at]])
        {
            if (text[at..].StartsWith(unit))
                return unit.Length;
        }
        return 0;
    }

    /// <summary>The length of an ordinal (第十二条) that starts at the place, 0 where none does.</summary>
    public static int OrdinalAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '第')
            return 0;
        var end = at + 1;
        while (end < text.Length && (BreakClasses.IsDigit(text[end]) || "〇零一二三四五六七八九十百".Contains(text[end])))
            end++;
        if (end == at + 1)
            return 0;
        foreach (var word in AfterOrdinal)
        {
            if (text[end..].StartsWith(word))
                return end + word.Length - at;
        }
        return end - at;
    }
}
