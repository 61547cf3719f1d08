using Mingzhang.Documents;

namespace Mingzhang.Checks.Publication;

/// <summary>Personal names beside the role that a form prints for them: 负责人：张某某. Told by the common surnames, so that an office (办公室) is none.</summary>
static class PersonNames
{
    static readonly string[] Roles = ["负责人", "经办人", "联系人", "填报人", "填表人"];

    /// <summary>The hundred most common surnames, about 85 % of all people, without those that begin offices (办, 财, 人).</summary>
    const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    public static IEnumerable<(int Start, int Length)> In(string text) => text.AsSpan().ContainsAny(':', '：') ? Find(text) : [];

    static IEnumerable<(int Start, int Length)> Find(string text)
    {
        foreach (var role in Roles)
        {
            for (var at = text.IndexOf(role, StringComparison.Ordinal); at >= 0; at = text.IndexOf(role, at + role.Length, StringComparison.Ordinal))
            {
                var colon = at + role.Length;
                while (colon < text.Length && TextFolding.IsSpace(text[colon])) colon++;
                if (colon >= text.Length || text[colon] is not (':' or '：')) continue;
                var start = colon + 1;
                while (start < text.Length && TextFolding.IsSpace(text[start]) && text[start] != '\n') start++;
                var end = start;
                while (end < text.Length && text[end] >= '\u4e00' && text[end] <= '\u9fff') end++;
                if (end - start is 2 or 3 && Surnames.Contains(text[start], StringComparison.Ordinal)) yield return (start, end - start);
            }
        }
    }
}
