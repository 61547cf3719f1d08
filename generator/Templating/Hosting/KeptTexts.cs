using Mingzhang.Templating.Nodes;

namespace Mingzhang.Templating.Hosting;

/// <summary>What bodies have written for one object of the model. Two threads may write the same body at once: it is the same.</summary>
sealed class KeptTexts
{
    private readonly Lock _lock = new();
    private Kept[] _texts = [];

    public byte[]? Find(Body body)
    {
        foreach (var text in Volatile.Read(ref _texts))
        {
            if (ReferenceEquals(text.Body, body)) return text.Utf8;
        }

        return null;
    }

    public void Add(Body body, byte[] utf8)
    {
        lock (_lock)
        {
            if (Find(body) is null) Volatile.Write(ref _texts, [.. _texts, new Kept(body, utf8)]);
        }
    }

    private sealed record Kept(Body Body, byte[] Utf8);
}
