namespace Mingzhang.Templating.Hosting;

/// <summary>How many columns a character takes in a monospaced terminal (Unicode East Asian Width W and F are two).</summary>
static class DisplayWidth
{
    public static int Of(char c) => c switch
    {
        < '\u0300' => 1,
        <= '\u036F' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => 0,
        >= '\u1100' and <= '\u115F' => 2,
        >= '\u2E80' and <= '\u303E' => 2,
        >= '\u3041' and <= '\u33FF' => 2,
        >= '\u3400' and <= '\u4DBF' => 2,
        >= '\u4E00' and <= '\u9FFF' => 2,
        >= '\uA000' and <= '\uA4CF' => 2,
        >= '\uAC00' and <= '\uD7A3' => 2,
        >= '\uF900' and <= '\uFAFF' => 2,
        >= '\uFE30' and <= '\uFE6F' => 2,
        >= '\uFF00' and <= '\uFF60' => 2,
        >= '\uFFE0' and <= '\uFFE6' => 2,
        // A surrogate pair is nearly always wide (ideographs of plane 2, emoji): one column a half.
        _ => 1,
    };
}
