using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>
/// Global variables. Each name has a slot that always holds what a read sees now; loops and functions bind a slot and put the value
/// below back when they end. Only `with` objects are asked by name.
/// </summary>
public sealed partial class RenderContext
{
    private const int Missing = -1;
    private const int FunctionLevel = int.MaxValue;

    private Value[] _slots = [];

    // 0 free, -1 known to be missing, else how many `with` objects a binding lies above, plus one.
    private int[] _levels = [];
    private ObjectValue? _model;
    private HashSet<int>? _readOnly;
    private readonly List<ObjectValue> _withs = [];
    private LocalScope _locals = new();
    private LocalScope? _freeLocals;

    internal LocalScope Locals => _locals;

    private void BeginVariables(object? model)
    {
        Array.Clear(_slots);
        Array.Clear(_levels);
        EnsureSlots();
        _model = model is null ? null : HostValue.From(model) is { Kind: ValueKind.Object } value ? value.AsObject : null;
        _readOnly = null;
        _withs.Clear();
        BeginBindings();
        while (_locals.Outer is { } outer)
        {
            _locals.Outer = _freeLocals;
            _freeLocals = _locals;
            _locals = outer;
        }

        _includes.Clear();
        PendingBlock = null;
        PendingPipe = null;
        _stackTop = 0;
    }

    /// <summary>Makes room for names that a template has brought along.</summary>
    internal void EnsureSlots()
    {
        if (_slots.Length >= Names.Count) return;
        var size = Math.Max(Names.Count + 16, _slots.Length * 2);
        Array.Resize(ref _slots, size);
        Array.Resize(ref _levels, size);
    }

    internal void PushLocals(LocalTable table)
    {
        var scope = _freeLocals ?? new LocalScope();
        _freeLocals = scope.Outer;
        scope.Begin(table);
        scope.Outer = _locals;
        _locals = scope;
    }

    internal void PopLocals()
    {
        var scope = _locals;
        _locals = scope.Outer!;
        scope.Outer = _freeLocals;
        _freeLocals = scope;
    }

    /// <summary>Reads a global; undefined when nobody knows it.</summary>
    internal Value ReadGlobal(int slot)
    {
        if (_withs.Count > 0) return ReadInWith(slot);
        ref readonly var value = ref _slots[slot];
        return value.IsUndefined ? Resolve(slot) : value;
    }

    /// <summary>The reference that a variable holds, or null when it must be looked for.</summary>
    internal object? PeekGlobal(int slot) => _withs.Count > 0 ? null : _slots[slot].Reference;

    private Value ReadInWith(int slot)
    {
        var level = _levels[slot];
        for (var i = _withs.Count; i > 0; i--)
        {
            if (level > i) break;
            if (_withs[i - 1].TryGet(Names.NameOf(slot), out var member)) return member;
        }

        return _slots[slot].IsUndefined ? Resolve(slot) : _slots[slot];
    }

    /// <summary>Looks a name up in the model, the host's globals and the built-in names, once a render.</summary>
    private Value Resolve(int slot)
    {
        if (_levels[slot] == Missing) return default;
        if (Find(Names.NameOf(slot), out var value))
        {
            _slots[slot] = value;
            return value;
        }

        if (_levels[slot] == 0) _levels[slot] = Missing;
        return default;
    }

    private bool Find(string name, out Value value)
    {
        if (!(_model is not null && _model.TryGet(name, out value)) && !Engine.TryGetGlobal(name, out value) && !BuiltinTable.TryGet(name, out value)) return false;
        if (value.IsUndefined) value = Value.Null;
        return true;
    }

    /// <summary>Whether a global has the value that the compiler expects there: nobody has put another in its place.</summary>
    internal bool Holds(int slot, object expected)
    {
        if (_withs.Count > 0) return false;
        if (_slots[slot].IsUndefined) Resolve(slot);
        return ReferenceEquals(_slots[slot].Reference, expected);
    }

    /// <summary>Assigns a global: to the function that has it, else to the innermost `with` object or the page.</summary>
    internal void WriteGlobal(int slot, in Value value, SourceSpan at)
    {
        var current = value.IsUndefined ? Value.Null : value;
        if (_function is null)
        {
            WriteTop(slot, current, at);
            return;
        }

        if (WriteInFunction(slot, current)) return;
        if (IsKnownOutside(slot)) WriteTop(slot, current, at);
        else MakeInFunction(slot, current);
    }

    private bool IsKnownOutside(int slot)
    {
        foreach (var scope in _withs)
        {
            if (scope.TryGet(Names.NameOf(slot), out _)) return true;
        }

        return !ReadRoot(slot).IsUndefined;
    }

    private void WriteTop(int slot, in Value value, SourceSpan at)
    {
        if (_withs.Count > 0)
        {
            if (_withs[^1].TrySet(Names.NameOf(slot), value)) return;
            throw Fail(at, $"Cannot set the readonly variable `{at.Text}`");
        }

        if (_readOnly is not null && _readOnly.Contains(slot)) throw Fail(at, $"Cannot set the readonly variable `{at.Text}`");
        WriteRoot(slot, value);
    }

    internal void SetReadOnly(int slot)
    {
        if (_withs.Count > 0) _withs[^1].SetReadOnly(Names.NameOf(slot), true);
        else if (ReadRoot(slot) is { IsUndefined: false, Reference: not BuiltinGroup }) (_readOnly ??= []).Add(slot);
    }

    internal void PushWith(ObjectValue scope) => _withs.Add(scope);

    internal void PopWith() => _withs.RemoveAt(_withs.Count - 1);

    /// <summary>The object that `this` names: the innermost `with` object, or all globals of the page.</summary>
    internal Value This => _withs.Count > 0 ? new Value(_withs[^1]) : new Value(new GlobalObject(this));

    internal void Import(ObjectValue members, SourceSpan at)
    {
        foreach (var key in members.Keys)
        {
            if (!members.TryGet(key, out var value)) continue;
            var slot = Names.SlotOf(key);
            EnsureSlots();
            WriteTop(slot, value, at);
        }
    }

    /// <summary>The names that the page knows without the built-in ones: those of the model and those assigned.</summary>
    internal IEnumerable<string> GlobalNames()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (_model is not null)
        {
            foreach (var key in _model.Keys)
            {
                if (seen.Add(key)) yield return key;
            }
        }

        for (var slot = 0; slot < Math.Min(_slots.Length, Names.Count); slot++)
        {
            var name = Names.NameOf(slot);
            var value = RootOrUndefined(slot);
            if (!value.IsUndefined && !seen.Contains(name) && value.Reference is not BuiltinGroup && !Engine.TryGetGlobal(name, out _) && !IsBuiltinFunction(name, value)) yield return name;
        }
    }

    private static bool IsBuiltinFunction(string name, in Value value) => BuiltinTable.TryGet(name, out var builtin) && ReferenceEquals(builtin.Reference, value.Reference);

    internal bool TryGetGlobal(string name, out Value value)
    {
        var slot = Names.SlotOf(name);
        EnsureSlots();
        value = ReadRoot(slot);
        return !value.IsUndefined;
    }

    internal void SetGlobal(string name, in Value value)
    {
        var slot = Names.SlotOf(name);
        EnsureSlots();
        WriteRoot(slot, value);
    }

    /// <summary>All names that could have been meant, for a suggestion.</summary>
    internal IEnumerable<string> KnownNames() => GlobalNames().Concat(Engine.GlobalNames).Concat(BuiltinTable.Names);

    internal Exception UnknownVariable(SourceSpan at, string name) =>
        Fail(at, $"The variable or function `{name}` was not found", TemplateErrorCode.UnknownName, Suggestion.For(name, KnownNames()));
}
