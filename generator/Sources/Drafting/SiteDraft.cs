using Mingzhang.Sources.Writing;

namespace Mingzhang.Sources.Drafting;

/// <summary>The first files of a site and of a department, with comments for the person who goes on.</summary>
public static class SiteDraft
{
    /// <param name="title">The site's title.</param>
    public static void AddSite(SourceWriter files, string title, string organisation)
    {
        files.Add("site.yml", $"""
            # 网站设置。每一项后面的 # 是说明，可以删。
            title: {YamlText.Scalar(title)}
            url: https://example.org/          # 正式网址，以 / 结尾；网站地图和订阅要用
            language: zh-CN
            theme: default
            # license: 未声明                  # 数据的使用许可
            organisation:
              name: {YamlText.Scalar(organisation)}
              # contact: 电话或邮箱            # 单位的，不要写个人的
              # site-code: "0000000000"        # 政府网站标识码
              # icp: 京ICP备00000000号
              # police: 京公网安备00000000000000号

            """.ReplaceLineEndings("\n"));
        files.Add("content/README.md", """
            # 资料

            一个部门一个文件夹，一次公开一个文件夹：

            - `new department caizheng-ju --name 某县财政局` 新建部门
            - `new disclosure caizheng-ju 2025-budget --standard 格式编号` 新建一次公开（`standards` 列出格式）
            - `import 预算.xlsx --into content/caizheng-ju/2025-budget` 从 Excel、Word 导入
            - `check` 检查，`build` 生成网站

            """.ReplaceLineEndings("\n"));
        files.Add(".gitignore", "/public/\n.mingzhang/\n");
    }

    public static void AddDepartment(SourceWriter files, string id, string name, string? code, string? region) =>
        files.Add($"content/{id}/department.yml", $"""
            # 文件夹名 {id} 会成为网址的一部分，公开以后不要再改。
            name: {YamlText.Scalar(name)}
            {(code is null ? "# code: \"000\"            # 部门代码，要加引号" : $"code: \"{code}\"")}
            {(region is null ? "# region: 某省某市某县      # 所在地区" : $"region: {YamlText.Scalar(region)}")}

            """.ReplaceLineEndings("\n"));
}
