namespace CraftGraph.GraphQL.Validation.Limits;

/// <summary>
/// How much a document may ask for before anything runs. The defaults are far above what real clients send;
/// a document beyond one of them is refused with <see cref="Errors.ErrorCode.LimitReached"/>, the limit's name, its
/// maximum and what was found.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The most bytes of UTF-8 text; 262,144 unless set. Looked at before the text is parsed.</summary>
    public int Bytes { get; init; } = 262_144;

    /// <summary>The most tokens of the text; 15,000 unless set. The parser stops there.</summary>
    public int Tokens { get; init; } = 15_000;

    /// <summary>The most levels of nested braces and brackets in the text; 200 unless set. The parser stops there.</summary>
    public int SyntaxDepth { get; init; } = 200;

    /// <summary>The most operations in a document; 100 unless set.</summary>
    public int Operations { get; init; } = 100;

    /// <summary>The most fragment definitions in a document; 1,000 unless set.</summary>
    public int Fragments { get; init; } = 1_000;

    /// <summary>The most levels of fields in an operation, through fragments; 40 unless set.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>The most fields of an operation, where each spread counts all fields of its fragment again; 10,000 unless set.</summary>
    public int Fields { get; init; } = 10_000;

    /// <summary>How often one response name may stand in one selection set; 100 unless set.</summary>
    public int RepeatedFields { get; init; } = 100;

    /// <summary>The most aliases in an operation and the fragments it uses, each fragment counted once; 100 unless set.</summary>
    public int Aliases { get; init; } = 100;

    /// <summary>The most directives in an operation and the fragments it uses, each fragment counted once; 1,000 unless set.</summary>
    public int Directives { get; init; } = 1_000;

    /// <summary>The most directives on one field, fragment, variable or operation; 8 unless set.</summary>
    public int DirectivesPerLocation { get; init; } = 8;

    /// <summary>
    /// The lists of fields, interfaces, possible types or input fields that may nest below <c>__schema</c> or <c>__type</c>
    /// before the introspection counts as circular; 3 unless set, which is one more than the usual introspection query nests.
    /// </summary>
    public int IntrospectionDepth { get; init; } = 3;

    /// <summary>The most steps of comparing fields that share a response name; 500,000 unless set.</summary>
    public int MergeWork { get; init; } = 500_000;

    /// <summary>The most steps of following fragments and their variables from operations; 500,000 unless set.</summary>
    public int FragmentWork { get; init; } = 500_000;

    /// <summary>The most validation errors told before validation stops; 100 unless set.</summary>
    public int Errors { get; init; } = 100;
}
