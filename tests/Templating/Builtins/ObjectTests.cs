namespace Mingzhang.Tests.Templating.Builtins;

public sealed class ObjectTests
{
    [Theory]
    [InlineData("null | object.default \"d\"", "d")]
    [InlineData("\"\" | object.default \"d\"", "d")]
    [InlineData("\" \" | object.default \"d\"", " ")]
    [InlineData("0 | object.default \"d\"", "0")]
    [InlineData("false | object.default \"d\"", "false")]
    [InlineData("\"1 + 2\" | object.eval", "3")]
    [InlineData("5 | object.eval", "5")]
    [InlineData("null | object.eval", "")]
    [InlineData("\"text {{ 1 + 2 }}\" | object.eval_template", "text 3")]
    [InlineData("255 | object.format \"X4\"", "00FF")]
    [InlineData("1523 | object.format \"N2\" \"en-US\"", "1,523.00")]
    [InlineData("1234.5 | object.format \"C\" \"zh-CN\"", "¥1,234.50")]
    [InlineData("1234.5 | object.format \"N2\" \"fr-FR\"", "1\u202F234,50")]
    [InlineData("null | object.format \"N2\"", "")]
    [InlineData("{a: 1, b: null} | object.has_key \"b\"", "true")]
    [InlineData("{a: 1, b: null} | object.has_value \"b\"", "false")]
    [InlineData("{a: 1} | object.has_key \"c\"", "false")]
    [InlineData("null | object.has_key \"c\"", "false")]
    [InlineData("{a: 1, b: 2} | object.keys", "[\"a\", \"b\"]")]
    [InlineData("{a: 1, b: 2} | object.values", "[1, 2]")]
    [InlineData("null | object.keys", "[]")]
    [InlineData("[1, 2, 3] | object.size", "3")]
    [InlineData("\"abc\" | object.size", "3")]
    [InlineData("{a: 1} | object.size", "1")]
    [InlineData("5 | object.size", "0")]
    public void Objects_are_asked(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("null", "", "")]
    [InlineData("true", "boolean", "bool")]
    [InlineData("1", "number", "int")]
    [InlineData("3000000000", "number", "long")]
    [InlineData("1.0", "number", "double")]
    [InlineData("1.0f", "number", "float")]
    [InlineData("1.0m", "number", "decimal")]
    [InlineData("\"text\"", "string", "string")]
    [InlineData("(1..5)", "iterator", "range")]
    [InlineData("[1]", "array", "array")]
    [InlineData("{}", "object", "object")]
    [InlineData("object", "object", "object")]
    [InlineData("(date.parse '2024-01-01')", "object", "DateTime")]
    [InlineData("timespan.zero", "object", "TimeSpan")]
    public void Kinds_have_names(string value, string type, string kind)
    {
        Assert.Equal(type, Rendering.Expression($"{value} | object.typeof"));
        Assert.Equal(kind, Rendering.Expression($"{value} | object.kind"));
    }

    [Theory]
    [InlineData("{ foo: \"bar\", baz: [1, 2.5, null] }", "{\"foo\":\"bar\",\"baz\":[1,2.5,null]}")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("1.50m", "1.50")]
    [InlineData("100000000000000000000000", "100000000000000000000000")]
    [InlineData("1..3", "[1,2,3]")]
    [InlineData("\"预é<>&'\\\"+`\\n/\"", "\"\\u9884\\u00E9\\u003C\\u003E\\u0026\\u0027\\u0022\\u002B\\u0060\\n/\"")]
    [InlineData("(date.parse '2024-03-05')", "\"2024-03-05T00:00:00\"")]
    [InlineData("(timespan.from_hours 36)", "\"1.12:00:00\"")]
    public void Json_is_written(string value, string json) => Assert.Equal(json, Rendering.Expression($"{value} | object.to_json"));

    [Theory]
    [InlineData("`{\"q\":[1,2.50,\"x\",true,null,{}]}` | object.from_json", "{q: [1, 2.50, \"x\", true, null, {}]}")]
    [InlineData("(`{ \"foo\": 123 }` | object.from_json).foo", "123")]
    public void Json_is_read(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("\"x\" | object.format \"N2\"", "Unexpected `x`. Must be a formattable object")]
    [InlineData("true | object.format \"N2\"", "Unexpected `True`. Must be a formattable object")]
    [InlineData("1.5 | object.format \"D\"", "Format specifier was invalid.")]
    [InlineData("1.5 | object.format \"N\" \"tlh\"", "Culture is not supported. `tlh` is an invalid culture identifier.")]
    [InlineData("@string.size | object.to_json", "Can not serialize functions to JSON. (Parameter 'value')")]
    [InlineData("a = {}; a.a = a; a | object.to_json", "Structure is too deeply nested or contains reference loops.")]
    [InlineData("`{` | object.from_json", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. LineNumber: 0 | BytePositionInLine: 1.")]
    public void A_wrong_argument_is_named(string expression, string message) => Assert.Equal(message, Rendering.Error(expression).Message);
}
