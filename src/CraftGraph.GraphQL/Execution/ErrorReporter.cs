using System.Globalization;
using System.Security.Cryptography;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Execution;

/// <summary>The one place that turns what was thrown into what clients are told.</summary>
internal sealed class ErrorReporter(Action<Exception, string>? onBug, RandomNumberGenerator randomness)
{
    /// <summary>The error of a field: a client's mistake as it is, a cancelled request, or a bug under an id.</summary>
    public GraphQLError ToFieldError(Exception exception, FieldPlan field, IReadOnlyList<object> path, OperationContext context)
    {
        var error = ToError(exception, context.CancellationToken);
        return error.Locations.Count > 0 && error.Path is not null ? error : new()
        {
            Message = error.Message,
            Code = error.Code,
            Extensions = error.Extensions,
            Locations = error.Locations.Count > 0 ? error.Locations : field.LocationsIn(context.Variables),
            Path = error.Path ?? path,
        };
    }

    /// <summary>The error of a request that did not come to its fields.</summary>
    public GraphQLError ToError(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        GraphQLException mistake => mistake.Error,
        OperationCanceledException when cancellationToken.IsCancellationRequested => new()
        {
            Message = "The request was cancelled before this was ready.",
            Code = ErrorCode.Cancelled,
        },
        _ => ToBug(exception),
    };

    private GraphQLError ToBug(Exception exception)
    {
        Span<byte> bytes = stackalloc byte[8];
        randomness.GetBytes(bytes);
        var id = BitConverter.ToUInt64(bytes).ToString("x16", CultureInfo.InvariantCulture);
        onBug?.Invoke(exception, id);
        return new()
        {
            Message = "Internal error",
            Code = ErrorCode.Internal,
            Extensions = new Dictionary<string, object?> { ["id"] = id },
        };
    }
}
