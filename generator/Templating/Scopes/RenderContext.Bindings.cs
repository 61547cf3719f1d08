using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>The bindings of running loops and functions, innermost last.</summary>
public sealed partial class RenderContext
{
    private Binding[] _bindings = new Binding[16];
    private int _bindingCount;
    private int _globalBindings;
    private FunctionFrame? _function;

    private struct Binding
    {
        public int Slot;
        public Value Saved;
        public int SavedLevel;
        public bool IsLoop;
    }

    /// <summary>
    /// A running function with parameters. It hides the variables of the function that called it. Variables that it makes lie below its
    /// loops, because they outlive them.
    /// </summary>
    private sealed class FunctionFrame
    {
        public int Base;
        public List<Binding> Made = [];
        public FunctionFrame? Caller;
    }

    private void BeginBindings()
    {
        Array.Clear(_bindings, 0, _bindingCount);
        _bindingCount = 0;
        _globalBindings = 0;
        _function = null;
    }

    private void Bind(int slot, in Value value, int level, bool isLoop)
    {
        if (_bindingCount == _bindings.Length) Array.Resize(ref _bindings, _bindingCount * 2);
        ref var binding = ref _bindings[_bindingCount++];
        binding.Slot = slot;
        binding.Saved = _slots[slot];
        binding.SavedLevel = _levels[slot];
        binding.IsLoop = isLoop;
        _slots[slot] = value;
        _levels[slot] = level;
    }

    private void Unbind(int count)
    {
        while (_bindingCount > count)
        {
            ref var binding = ref _bindings[--_bindingCount];
            _slots[binding.Slot] = binding.Saved;
            _levels[binding.Slot] = binding.SavedLevel;
            binding.Saved = default;
        }
    }

    /// <summary>Binds a loop variable; the mark that it returns ends the binding.</summary>
    internal int BindLoop(int slot, in Value value)
    {
        var mark = _bindingCount;
        Bind(slot, value, _function is null ? _withs.Count + 1 : FunctionLevel, isLoop: true);
        return mark;
    }

    /// <summary>Gives the innermost binding of a loop variable its next value.</summary>
    internal void SetLoopVariable(int slot, in Value value) => _slots[slot] = value.IsUndefined ? Value.Null : value;

    internal void UnbindLoop(int mark) => Unbind(mark);

    /// <summary>Begins a function with parameters: the variables of its caller are out of sight.</summary>
    internal void BeginFunction()
    {
        if (_function is null) _globalBindings = _bindingCount;
        else Hide(_function);
        _function = new FunctionFrame { Base = _bindingCount, Caller = _function };
    }

    internal void BindParameter(int slot, in Value value) => Bind(slot, value.IsUndefined ? Value.Null : value, FunctionLevel, isLoop: false);

    internal void EndFunction()
    {
        var function = _function!;
        Unbind(function.Base);
        foreach (ref var made in CollectionsMarshal.AsSpan(function.Made)) Swap(ref made);
        _function = function.Caller;
        if (_function is not null) Show(_function);
    }

    private void Hide(FunctionFrame function)
    {
        for (var i = _bindingCount - 1; i >= function.Base; i--) Swap(ref _bindings[i]);
        foreach (ref var made in CollectionsMarshal.AsSpan(function.Made)) Swap(ref made);
    }

    private void Show(FunctionFrame function)
    {
        foreach (ref var made in CollectionsMarshal.AsSpan(function.Made)) Swap(ref made);
        for (var i = function.Base; i < _bindingCount; i++) Swap(ref _bindings[i]);
    }

    /// <summary>Takes a binding out of its slot, or puts it back.</summary>
    private void Swap(ref Binding binding)
    {
        (_slots[binding.Slot], binding.Saved) = (binding.Saved, _slots[binding.Slot]);
        (_levels[binding.Slot], binding.SavedLevel) = (binding.SavedLevel, _levels[binding.Slot]);
    }

    /// <summary>The binding of a slot that lies directly above the value of the page, among those in sight; the value is saved in it.</summary>
    private ref Binding LowestBinding(int slot)
    {
        var pageBindings = _function is null ? _bindingCount : _globalBindings;
        for (var i = 0; i < pageBindings; i++)
        {
            if (_bindings[i].Slot == slot) return ref _bindings[i];
        }

        if (_function is null) return ref Unsafe.NullRef<Binding>();
        foreach (ref var made in CollectionsMarshal.AsSpan(_function.Made))
        {
            if (made.Slot == slot) return ref made;
        }

        return ref FunctionBinding(slot, loopsOnly: false);
    }

    /// <summary>The lowest binding of a slot in the running function.</summary>
    private ref Binding FunctionBinding(int slot, bool loopsOnly)
    {
        for (var i = _function!.Base; i < _bindingCount; i++)
        {
            if (_bindings[i].Slot == slot && (_bindings[i].IsLoop || !loopsOnly)) return ref _bindings[i];
        }

        return ref Unsafe.NullRef<Binding>();
    }

    private Value RootOrUndefined(int slot)
    {
        if (_levels[slot] <= 0) return _slots[slot];
        ref var lowest = ref LowestBinding(slot);
        return Unsafe.IsNullRef(ref lowest) ? _slots[slot] : lowest.Saved;
    }

    /// <summary>The value that the page itself has, below loops and functions.</summary>
    private Value ReadRoot(int slot)
    {
        var value = RootOrUndefined(slot);
        if (!value.IsUndefined || _levels[slot] == Missing) return value;
        if (_levels[slot] == 0) return Resolve(slot);
        return Find(Names.NameOf(slot), out value) ? value : default;
    }

    private void WriteRoot(int slot, in Value value)
    {
        if (_levels[slot] <= 0)
        {
            _slots[slot] = value;
            _levels[slot] = 0;
            return;
        }

        ref var lowest = ref LowestBinding(slot);
        lowest.Saved = value;
        if (lowest.SavedLevel == Missing) lowest.SavedLevel = 0;
    }

    /// <summary>Assigns a variable of the running function itself (not of its loops), if it has one of that name.</summary>
    private bool WriteInFunction(int slot, in Value value)
    {
        if (_levels[slot] != FunctionLevel) return false;
        var isOwn = _function!.Made.Exists(made => made.Slot == slot);
        for (var i = _function.Base; i < _bindingCount && !isOwn; i++) isOwn = _bindings[i].Slot == slot && !_bindings[i].IsLoop;
        if (!isOwn) return false;
        ref var loop = ref FunctionBinding(slot, loopsOnly: true);
        if (Unsafe.IsNullRef(ref loop)) _slots[slot] = value;
        else loop.Saved = value;
        return true;
    }

    /// <summary>Makes a new variable of the running function.</summary>
    private void MakeInFunction(int slot, in Value value)
    {
        ref var loop = ref FunctionBinding(slot, loopsOnly: true);
        if (Unsafe.IsNullRef(ref loop))
        {
            _function!.Made.Add(new Binding { Slot = slot, Saved = _slots[slot], SavedLevel = _levels[slot] });
            _slots[slot] = value;
            _levels[slot] = FunctionLevel;
            return;
        }

        _function!.Made.Add(new Binding { Slot = slot, Saved = loop.Saved, SavedLevel = loop.SavedLevel });
        loop.Saved = value;
        loop.SavedLevel = FunctionLevel;
    }
}
