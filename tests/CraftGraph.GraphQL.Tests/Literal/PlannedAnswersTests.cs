using System.Text.Encodings.Web;
using System.Text.Json;
using CraftGraph.GraphQL.Tests.Generation;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>The engine answers every valid request as the literal executor does.</summary>
public sealed class PlannedAnswersTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_engine_answers_exactly_as_the_literal_executor() => Property.Holds(4_000, GeneratedRequest.Next, async request =>
    {
        var expected = request.Answer(cancelsSiblings: true);
        var (data, errors) = await AskAsync(request, context => new(Resolve(request, context)));

        Assert.Equal(expected is null ? null : Write(expected.Value.Data), data);
        if (expected is not null)
        {
            Assert.Equal(expected.Value.Errors.Select(WithoutOpenWords), errors.Zip(expected.Value.Errors, (one, other) =>
                other.Message is null ? WithoutOpenWords(one with { Message = null }) : WithoutOpenWords(one)));
            Assert.Equal(expected.Value.Errors.Count, errors.Count);
        }
    });

    [Fact]
    public void Resolvers_that_take_their_time_change_no_more_than_which_of_several_errors_is_told() => Property.Holds(
        2_000, GeneratedRequest.Next, async request =>
        {
            var expected = request.Answer(cancelsSiblings: false);
            var (data, errors) = await AskAsync(request, async context =>
            {
                if (Outcomes.IsLate(context.Parent, context.Field))
                {
                    await Task.Yield();
                }

                return Resolve(request, context);
            });

            Assert.Equal(expected is null ? null : Write(expected.Value.Data), data);
            if (expected is null)
            {
                return;
            }

            var raised = expected.Value.Errors.Select(error => (error.Path, error.Locations)).ToHashSet();
            Assert.All(errors, error => Assert.Contains((error.Path, error.Locations), raised));
            var told = errors.Select(error => error.Path).ToHashSet(StringComparer.Ordinal);
            Assert.All(expected.Value.Errors, error => Assert.True(
                told.Contains(error.Path) || IsBelowNull(error.Path, data!), $"{error.Path} is not told, and nothing took it away."));
        });

    private static object? Resolve(GeneratedRequest request, ResolverContext context) =>
        request.Outcomes.Resolve(context.Parent, context.Field, context.Arguments);

    private static string WithoutOpenWords(ResponseError error) => $"{error.Path} @ {error.Locations} {error.Message}";

    private static string Write(object? data) => JsonSerializer.Serialize(data, Readable);

    /// <summary>Whether the response has null at some place around the path, so that positions below it may have been cancelled.</summary>
    private static bool IsBelowNull(string path, string data)
    {
        var value = JsonDocument.Parse(data).RootElement;
        foreach (var step in path.Split('/').SkipLast(1))
        {
            if (value.ValueKind is JsonValueKind.Null)
            {
                return true;
            }

            value = value.ValueKind is JsonValueKind.Array ? value[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : value.GetProperty(step);
        }

        return value.ValueKind is JsonValueKind.Null;
    }

    private static async Task<(string? Data, IReadOnlyList<ResponseError> Errors)> AskAsync(GeneratedRequest request, FieldResolver resolve)
    {
        var engine = new GraphQLEngine(request.Document.Schema.Schema, new()
        {
            DefaultResolver = resolve,
            MaxErrors = int.MaxValue,
            DocumentLimits = new() { Aliases = int.MaxValue, RepeatedFields = int.MaxValue, Directives = int.MaxValue, DirectivesPerLocation = int.MaxValue },
            CostLimits = new() { MaxFieldCost = double.MaxValue, MaxTypeCost = double.MaxValue, MaxPricedFields = int.MaxValue },
        });
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = request.Document.Text,
                OperationName = request.OperationName,
                Variables = JsonDocument.Parse(request.Variables).RootElement,
                RootValue = request.Outcomes.Root,
            },
            TestContext.Current.CancellationToken);
        var response = JsonDocument.Parse(result.Json).RootElement;
        return (
            result.HasData ? JsonSerializer.Serialize(response.GetProperty("data"), Readable) : null,
            [.. result.Errors.Select(error => ResponseError.At(error.Path ?? [], error.Locations, error.Message))]);
    }
}
