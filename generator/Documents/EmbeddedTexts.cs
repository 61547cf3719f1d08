using System.Reflection;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>The program's own YAML: words, explanations, the lexicon.</summary>
static class EmbeddedTexts
{
    /// <exception cref="InvalidOperationException">The file is not embedded or not as it should be: a fault of the program, with its place.</exception>
    public static T Read<T>(string name, Func<YamlMap, T> read)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("texts/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new FindingList();
        var mapping = SourceDecoder.Decode(name, bytes, findings) is { } source ? YamlReader.ReadMapping(source, findings) : null;
        var texts = mapping is null ? default : read(new YamlMap(mapping, findings));
        if (findings.HasErrors && findings.ToSortedList() is [var fault, ..]) throw new InvalidOperationException($"{name}: {fault.Span} {fault.Message.English}");
        return texts ?? throw new InvalidOperationException($"{name} holds nothing");
    }
}
