namespace Mingzhang.Text.Claims;

/// <summary>Words that say how numbers hang together rather than what they are about. The names are the keys of the lexicon.</summary>
[Flags]
enum Cue
{
    None = 0,

    /// <summary>其中, 包括: what follows makes up what stood before.</summary>
    Opener = 1,

    /// <summary>主要包括, 主要用于: so does this, without saying that nothing is left out.</summary>
    LooseOpener = 2,

    /// <summary>等: something is left out.</summary>
    AndSoOn = 4,

    Increase = 8,
    Decrease = 16,
    Compare = 32,
    Previous = 64,
    Share = 128,
    Completed = 256,
    Steady = 512,
    Nothing = 1024,
    Respectively = 2048,
    AsOf = 4096,
    Roughly = 8192,
    Reason = 16384,
    Sum = 32768,

    /// <summary>总计, 合计: the whole of something, and so not a part of what stood before.</summary>
    Total = 65536,
}
