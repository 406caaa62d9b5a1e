using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>How much a request may ask for, by whatever way it comes. Each limit is far above what clients of the catalogue send.</summary>
internal sealed record LimitSettings
{
    private static readonly DocumentLimits Document = DocumentLimits.Default;
    private static readonly VariableLimits Variable = new();
    private static readonly CostLimits Price = new();
    private static readonly int UsualJsonDepth = new GraphQLHttpOptions().MaxJsonDepth;

    private static readonly Setting Bytes = Limit("Bytes", Document.Bytes, "How many bytes of UTF-8 a document may have");
    private static readonly Setting Tokens = Limit("Tokens", Document.Tokens, "How many tokens a document may have");
    private static readonly Setting SyntaxDepth = Limit("SyntaxDepth", Document.SyntaxDepth, "How many levels of braces and brackets a document may nest");
    private static readonly Setting Operations = Limit("Operations", Document.Operations, "How many operations a document may have");
    private static readonly Setting Fragments = Limit("Fragments", Document.Fragments, "How many fragments a document may define");
    private static readonly Setting Depth = Limit("Depth", Document.Depth, "How many levels of fields an operation may have");
    private static readonly Setting Fields = Limit("Fields", Document.Fields, "How many fields an operation may have, those of a fragment counted wherever it is spread");
    private static readonly Setting RepeatedFields = Limit("RepeatedFields", Document.RepeatedFields, "How often a response name may stand in one selection set");
    private static readonly Setting Aliases = Limit("Aliases", Document.Aliases, "How many aliases an operation may have");
    private static readonly Setting Directives = Limit("Directives", Document.Directives, "How many directives an operation may have");
    private static readonly Setting DirectivesPerLocation = Limit("DirectivesPerLocation", Document.DirectivesPerLocation, "How many directives may stand in one place");
    private static readonly Setting IntrospectionDepth = Limit("IntrospectionDepth", Document.IntrospectionDepth, "How many lists of the schema's parts may nest in an introspection");
    private static readonly Setting MergeWork = Limit("MergeWork", Document.MergeWork, "How many steps comparing fields of one response name may take");
    private static readonly Setting FragmentWork = Limit("FragmentWork", Document.FragmentWork, "How many steps following fragments may take");
    private static readonly Setting ValidationErrors = Limit("ValidationErrors", Document.Errors, "How many validation errors are told");
    private static readonly Setting ResponseErrors = Limit("ResponseErrors", ErrorList.DefaultCapacity, "How many errors of fields an answer tells; the rest is counted");
    private static readonly Setting Depths = Limit("VariableDepth", Variable.MaxDepth, "How many levels of lists and objects variables may nest");
    private static readonly Setting Values = Limit("VariableValues", Variable.MaxValues, "How many values the variables of a request may hold");
    private static readonly Setting VariableErrors = Limit("VariableErrors", Variable.MaxErrors, "How many mistakes in variables are told");
    private static readonly Setting Json = Limit("JsonDepth", UsualJsonDepth, "How many levels a body, message or parameter of JSON may nest, at most 1000");
    private static readonly Setting FieldCost = Limit("FieldCost", (int)Price.MaxFieldCost, "What the fields and arguments of an operation or batch may cost");
    private static readonly Setting TypeCost = Limit("TypeCost", (int)Price.MaxTypeCost, "What the objects of an answer may cost");
    private static readonly Setting PricedFields = Limit("PricedFields", Price.MaxPricedFields, "How many fields of an operation are priced, once for each type");

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Bytes, Tokens, SyntaxDepth, Operations, Fragments, Depth, Fields, RepeatedFields, Aliases, Directives, DirectivesPerLocation,
        IntrospectionDepth, MergeWork, FragmentWork, ValidationErrors, ResponseErrors, Depths, Values, VariableErrors, Json, FieldCost, TypeCost, PricedFields,
    ];

    /// <summary>How much a document may ask for.</summary>
    public DocumentLimits Documents { get; init; } = Document;

    /// <summary>How large variables may be.</summary>
    public VariableLimits Variables { get; init; } = Variable;

    /// <summary>How dear operations may be.</summary>
    public CostLimits Cost { get; init; } = Price;

    /// <summary>How many errors of fields an answer tells.</summary>
    public int Errors { get; init; } = ErrorList.DefaultCapacity;

    /// <summary>How many levels of JSON a body, message or parameter may nest.</summary>
    public int JsonDepth { get; init; } = UsualJsonDepth;

    /// <summary>Reads the limits.</summary>
    /// <exception cref="SettingException">One is no positive number.</exception>
    public static LimitSettings Read(SettingReader reader)
    {
        return new()
        {
            Documents = new()
            {
                Bytes = Get(Bytes, Document.Bytes),
                Tokens = Get(Tokens, Document.Tokens),

                // The parser follows the text's nesting on its stack.
                SyntaxDepth = Get(SyntaxDepth, Document.SyntaxDepth, 1000),
                Operations = Get(Operations, Document.Operations),
                Fragments = Get(Fragments, Document.Fragments),
                Depth = Get(Depth, Document.Depth),
                Fields = Get(Fields, Document.Fields),
                RepeatedFields = Get(RepeatedFields, Document.RepeatedFields),
                Aliases = Get(Aliases, Document.Aliases),
                Directives = Get(Directives, Document.Directives),
                DirectivesPerLocation = Get(DirectivesPerLocation, Document.DirectivesPerLocation),
                IntrospectionDepth = Get(IntrospectionDepth, Document.IntrospectionDepth),
                MergeWork = Get(MergeWork, Document.MergeWork),
                FragmentWork = Get(FragmentWork, Document.FragmentWork),
                Errors = Get(ValidationErrors, Document.Errors),
            },
            Variables = new()
            {
                MaxDepth = Get(Depths, Variable.MaxDepth, 1000),
                MaxValues = Get(Values, Variable.MaxValues),
                MaxErrors = Get(VariableErrors, Variable.MaxErrors),
            },
            Cost = Price with
            {
                MaxFieldCost = Get(FieldCost, (int)Price.MaxFieldCost),
                MaxTypeCost = Get(TypeCost, (int)Price.MaxTypeCost),
                MaxPricedFields = Get(PricedFields, Price.MaxPricedFields),
            },
            Errors = Get(ResponseErrors, ErrorList.DefaultCapacity),
            JsonDepth = Get(Json, UsualJsonDepth, 1000),
        };

        int Get(Setting setting, int otherwise, int maximum = int.MaxValue) => reader.ReadNumber(setting, 1, maximum) ?? otherwise;
    }

    private static Setting Limit(string name, int otherwise, string description) => Setting.Number($"Limits:{name}", description, otherwise);
}
