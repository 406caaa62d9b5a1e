namespace CraftGraph.GraphQL.Errors;

/// <summary>The stable names of the engine's kinds of error, told as <c>extensions.code</c>.</summary>
public static class ErrorCode
{
    /// <summary>The request is not a GraphQL request: its JSON, method, parameters or encoding.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document does not parse.</summary>
    public const string SyntaxError = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule; <c>extensions.specifiedBy</c> names the section.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The operation asked for is missing, or not the only one.</summary>
    public const string OperationResolution = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The operation is of a kind that this way of asking does not run, such as a mutation by GET.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string BadVariable = "BAD_USER_INPUT";

    /// <summary>An argument's value does not fit what the field accepts.</summary>
    public const string BadArgument = "BAD_ARGUMENT";

    /// <summary>A page size is out of its range, or pages are asked for both ways.</summary>
    public const string PageSize = "PAGE_SIZE_INVALID";

    /// <summary>A cursor is not one that this list gave for this order.</summary>
    public const string InvalidCursor = "CURSOR_INVALID";

    /// <summary>A global id is not one that this API gave.</summary>
    public const string InvalidId = "ID_INVALID";

    /// <summary>A limit of the server is reached; <c>extensions</c> names it.</summary>
    public const string LimitReached = "LIMIT_REACHED";

    /// <summary>The operation costs more than is allowed; <c>extensions</c> names the limit, the price and the dearest field.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>How the response is made is told to others only.</summary>
    public const string ExplanationRefused = "EXPLANATION_REFUSED";

    /// <summary>No document is known by the id that the request gives.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>Only documents known beforehand are run, and this is none of them.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The document of that SHA-256 is not kept (any more): send it with its text. Apollo's name.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Documents are not kept by their SHA-256: send texts. Apollo's name.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>A non-null field has no value.</summary>
    public const string NonNullViolation = "NON_NULL_VIOLATION";

    /// <summary>The request took longer than it may, or the client went away.</summary>
    public const string Cancelled = "REQUEST_CANCELLED";

    /// <summary>A bug. Logged in full under the id in <c>extensions.id</c>.</summary>
    public const string Internal = "INTERNAL_ERROR";
}
