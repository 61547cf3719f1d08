using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>XTB: the same money in several tables. Which cells agree is said by the equations of a standard; the titles name the usual tables.</summary>
public static class CrossTableRules
{
    public static Rule IncomeTables { get; } = Error("XTB-001", "收支总表与收入总表不一致", "The summary and the income table disagree");

    public static Rule ExpenditureTables { get; } = Error("XTB-002", "收支总表与支出总表不一致", "The summary and the expenditure table disagree");

    public static Rule AppropriationTable { get; } = Error("XTB-003", "收支总表与财政拨款收支总表不一致", "The summary and the appropriation summary disagree");

    public static Rule ExpenditureFromIncome { get; } = Error("XTB-004", "支出总表不等于收入总表的本年与上年结转之和", "The expenditure table is not this year's income and the carry-over");

    public static Rule GeneralBudget { get; } = Error("XTB-005", "一般公共预算支出表与收入总表不一致", "The general public budget table and the income table disagree");

    public static Rule BasicByEconomicClass { get; } = Error("XTB-006", "基本支出经济科目表与一般公共预算基本支出不一致", "Basic expenditure by economic class disagrees with the general public budget table");

    public static Rule PersonnelAndPublic { get; } = Error("XTB-007", "基本支出不等于人员经费与公用经费之和", "Basic expenditure is not personnel and public funds");

    public static Rule FundBudget { get; } = Error("XTB-008", "政府性基金（国有资本经营）各表不一致", "The tables of the fund budgets disagree");

    public static Rule ProjectsOfTheYear { get; } = Error("XTB-009", "本年项目支出表与项目支出不一致", "This year's project table disagrees with project expenditure");

    public static Rule ProjectsInAll { get; } = Error("XTB-010", "项目支出不等于本年项目与结转项目之和", "Project expenditure is not this year's and carried-over projects");

    public static Rule CarryOver { get; } = Error("XTB-011", "上年结转不等于结转项目与结转基本支出之和", "The carry-over is not carried-over projects and basic expenditure");

    public static Rule OperatingFunds { get; } = new("XTB-020", Severity.Warning, true,
        new("机关运行经费与公用经费不一致", "Operating funds of organs and public funds disagree"));

    public static Rule SameContribution { get; } = new("XTB-021", Severity.Info, true,
        new("同一缴费的功能科目与经济科目不一致", "A contribution differs by function and by economic class"));

    public static Rule MedicalWithoutClass { get; } = new("XTB-022", Severity.Info, true,
        new("有医保缴费而卫生健康支出不足", "Medical insurance without matching health expenditure"));

    public static Rule ThreePublicBelowBasic { get; } = new("XTB-023", Severity.Warning, true,
        new("“三公”经费小于基本支出中的同一项目", "A public expense is below the same item of basic expenditure"));

    public static Rule ProcurementAboveProject { get; } = new("XTB-024", Severity.Warning, true,
        new("采购金额大于项目金额", "Procurement exceeds the project"));

    public static Rule FormsAndProjects { get; } = Error("XTB-030", "项目与绩效目标表不对应", "Projects and performance forms do not match");

    public static Rule ProcurementProject { get; } = new("XTB-031", Severity.Warning, true,
        new("采购项目不在项目支出表中", "A procurement project is not in the project table"));

    public static IEnumerable<Rule> All =>
    [
        IncomeTables, ExpenditureTables, AppropriationTable, ExpenditureFromIncome, GeneralBudget, BasicByEconomicClass, PersonnelAndPublic,
        FundBudget, ProjectsOfTheYear, ProjectsInAll, CarryOver, OperatingFunds, SameContribution, MedicalWithoutClass, ThreePublicBelowBasic,
        ProcurementAboveProject, FormsAndProjects, ProcurementProject,
    ];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));
}
