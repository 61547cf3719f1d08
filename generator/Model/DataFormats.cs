namespace Mingzhang.Model;

/// <summary>The forms in which data are published beside plain CSV, which always is.</summary>
[Flags]
public enum DataFormats
{
    None = 0,

    /// <summary><c>NN.excel.csv</c>.</summary>
    ExcelCsv = 1,

    /// <summary><c>NN.json</c> and its schema.</summary>
    Json = 2,

    /// <summary><c>disclosure.xlsx</c>.</summary>
    Xlsx = 4,

    All = ExcelCsv | Json | Xlsx,
}
