namespace Mingzhang.Templating.Protocol;

/// <summary>The command line of <see cref="TemplateCommand"/>.</summary>
sealed record TemplateArguments
{
    public string? Template { get; private set; }

    public string? Model { get; private set; }

    public string? Includes { get; private set; }

    public string? Name { get; private set; }

    public bool IsDecimal { get; private set; }

    public string Numbers => IsDecimal ? "decimal" : "natural";

    public bool IsBatch { get; private set; }

    public bool IsTheme { get; private set; }

    public List<KeyValuePair<string, string>> Options { get; } = [];

    public static TemplateArguments Read(string[] args)
    {
        var result = new TemplateArguments();
        var i = args.Length > 0 && args[0] == "template" ? 1 : 0;
        for (; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--batch":
                    result.IsBatch = true;
                    break;
                case "--theme":
                    result.IsTheme = true;
                    break;
                case "--hostfns":
                    break;
                case "--numbers":
                    result.IsDecimal = ValueOf(args, ref i) switch
                    {
                        "decimal" => true,
                        "natural" => false,
                        var other => throw new ArgumentException($"--numbers is natural or decimal, not {other}."),
                    };
                    break;
                case "--includes":
                    result.Includes = ValueOf(args, ref i);
                    break;
                case "--name":
                    result.Name = ValueOf(args, ref i);
                    break;
                case "--opt":
                    result.AddOption(ValueOf(args, ref i));
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    throw new ArgumentException($"Unknown option {option}.");
                case var path when result.Template is null:
                    result.Template = path;
                    break;
                case var path when result.Model is null:
                    result.Model = path;
                    break;
                case var extra:
                    throw new ArgumentException($"Unexpected argument {extra}.");
            }
        }

        if (!result.IsBatch && result.Model is null) throw new ArgumentException("Usage: template TEMPLATE MODEL.json [--numbers natural|decimal] [--includes MAP.json] [--name N] [--opt K=V]… [--theme], or template --batch");
        return result;
    }

    private static string ValueOf(string[] args, ref int i) => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.");

    private void AddOption(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0) throw new ArgumentException($"--opt takes KEY=VALUE, not {text}.");
        Options.Add(new KeyValuePair<string, string>(text[..equals], text[(equals + 1)..]));
    }
}
