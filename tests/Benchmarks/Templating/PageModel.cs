namespace Mingzhang.Benchmarks.Templating;

/// <summary>A page like those of a site: 500 rows of a table with two texts, five amounts and a share.</summary>
sealed record PageModel(SiteModel Site, string Title, string Address, IReadOnlyList<RowModel> Rows)
{
    public static PageModel Create()
    {
        var rows = new RowModel[500];
        for (var i = 0; i < rows.Length; i++)
        {
            var amount = 1_234.5m * (i + 1);
            rows[i] = new RowModel($"{2010000 + i}", i % 10 == 0 ? $"项目支出 <{i}> & 其他" : $"一般公共服务支出 {i}", amount, amount * 0.4m, amount * 0.6m, amount - 1_000m, i % 7 == 0 ? -amount : amount, i % 3 == 0);
        }

        var menu = new LinkModel[8];
        for (var i = 0; i < menu.Length; i++) menu[i] = new LinkModel($"部门公开表{i + 1}", $"tables/{i + 1:00}.html");
        return new PageModel(new SiteModel("部门预算公开", menu), "一般公共预算支出表 (2024)", "tables/05.html", rows);
    }
}

sealed record SiteModel(string Title, IReadOnlyList<LinkModel> Menu);

sealed record LinkModel(string Title, string Address);

sealed record RowModel(string Code, string Name, decimal Total, decimal Basic, decimal Project, decimal Previous, decimal Change, bool IsTotal);
