using Mingzhang.Diagnostics;

namespace Mingzhang.Standards.Equations;

/// <summary>A formula that cannot be read: what is wrong, and at which character.</summary>
sealed class FormulaSyntaxException(Message reason, int offset) : Exception(reason.English)
{
    public Message Reason { get; } = reason;

    public int Offset { get; } = offset;
}
