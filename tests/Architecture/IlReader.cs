using System.Reflection.Emit;

namespace Mingzhang.Tests.Architecture;

/// <summary>Walks the instructions of a method body and gives the tokens in them.</summary>
static class IlReader
{
    static readonly Dictionary<ushort, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value);

    public static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var value = body[at] == 0xFE ? (ushort)(0xFE00 | body[at + 1]) : body[at];
            at += value > 0xFF ? 2 : 1;
            var kind = OpCodes[value].OperandType;
            if (kind is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig)
            {
                yield return BitConverter.ToInt32(body, at);
            }
            at += kind == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(body, at)) : SizeOf(kind);
        }
    }

    static int SizeOf(OperandType kind) => kind switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
