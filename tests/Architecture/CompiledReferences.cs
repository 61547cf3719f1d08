using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Mingzhang.Tests.Architecture;

/// <summary>
/// Which type of an assembly uses which other type of it, as the compiler wrote it down: bases, interfaces, fields, signatures,
/// attributes, and every token in every method body.
/// </summary>
sealed class CompiledReferences
{
    readonly MetadataReader _reader;
    readonly PEReader _file;
    readonly TypeCollector _collector;
    readonly HashSet<(string From, string To)> _references = [];
    string _current = "";

    CompiledReferences(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _collector = new TypeCollector(handle => _references.Add((_current, NameOf(handle))));
    }

    /// <summary>Full names of types; a nested type counts as the type that holds it.</summary>
    public static IReadOnlySet<(string From, string To)> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var references = new CompiledReferences(file);
        references.ReadAll();
        return references._references;
    }

    void ReadAll()
    {
        foreach (var handle in _reader.TypeDefinitions)
        {
            _current = NameOf(handle);
            var type = _reader.GetTypeDefinition(handle);
            Take(type.BaseType);
            foreach (var item in type.GetInterfaceImplementations()) Take(_reader.GetInterfaceImplementation(item).Interface);
            foreach (var field in type.GetFields()) _reader.GetFieldDefinition(field).DecodeSignature(_collector, 0);
            TakeGenerics(type.GetGenericParameters());
            TakeAttributes(type.GetCustomAttributes());
            foreach (var method in type.GetMethods()) ReadMethod(_reader.GetMethodDefinition(method));
        }
    }

    void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(_collector, 0);
        TakeGenerics(method.GetGenericParameters());
        TakeAttributes(method.GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0) return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil) _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_collector, 0);
        foreach (var region in body.ExceptionRegions) Take(region.CatchType);
        foreach (var token in IlReader.Tokens(body.GetILBytes()!)) Take(MetadataTokens.EntityHandle(token));
    }

    void Take(EntityHandle handle)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _references.Add((_current, NameOf((TypeDefinitionHandle)handle)));
                break;
            case HandleKind.TypeSpecification:
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_collector, 0);
                break;
            case HandleKind.MethodDefinition:
                Take(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Take(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(_collector, 0);
                Take(specification.Method);
                break;
            case HandleKind.MemberReference:
                TakeMember(_reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            default:
                break;
        }
    }

    void TakeMember(MemberReference member)
    {
        Take(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method) member.DecodeMethodSignature(_collector, 0);
        else member.DecodeFieldSignature(_collector, 0);
    }

    void TakeGenerics(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in _reader.GetGenericParameter(parameter).GetConstraints()) Take(_reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    void TakeAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes) Take(_reader.GetCustomAttribute(attribute).Constructor);
    }

    string NameOf(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil) type = _reader.GetTypeDefinition(type.GetDeclaringType());
        return $"{_reader.GetString(type.Namespace)}.{_reader.GetString(type.Name)}";
    }
}
