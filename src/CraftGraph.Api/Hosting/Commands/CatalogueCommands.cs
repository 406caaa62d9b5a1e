using System.CommandLine;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Data;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary>What the program can be asked to do: to serve, unless told otherwise.</summary>
internal static class CatalogueCommands
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="args">The process's arguments.</param>
    /// <param name="serve">Serves, given the arguments that set settings.</param>
    /// <returns>The process's exit code, one of <see cref="ExitCode"/>. What is wrong is told in one line on the standard error.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], Task> serve)
    {
        var arguments = SettingArguments.Normalize(args);
        var parsed = Create(arguments, serve).Parse(arguments, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return await FailAsync(ExitCode.Usage, $"{FirstLine(parsed.Errors[0].Message)} --help lists what there is.");
        }

        try
        {
            // The web host listens to signals by itself.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (SettingException exception)
        {
            return await FailAsync(ExitCode.Usage, exception.Message);
        }
        catch (InvalidDataException exception)
        {
            // A settings file that is not JSON.
            return await FailAsync(ExitCode.Usage, $"{FirstLine(exception.Message)} {FirstLine(exception.GetBaseException().Message)}");
        }
        catch (CatalogueDatabaseException exception)
        {
            return await FailAsync(ExitCode.Database, exception.Message);
        }
        catch (ListeningException exception)
        {
            return await FailAsync(ExitCode.Listening, exception.Message);
        }
#pragma warning disable CA1031 // Nothing is above: a bug is told in full, and its exit code says so. Tools that only want the host end it their own way.
        catch (Exception bug) when (bug is not HostAbortedException)
#pragma warning restore CA1031
        {
            return await FailAsync(ExitCode.Bug, $"Internal error: {bug}");
        }
    }

    private static RootCommand Create(string[] arguments, Func<string[], Task> serve)
    {
        var root = new RootCommand("Serves a GraphQL API over a catalogue of Morocco's traditional crafts.") { SchemaCommand.Create(), DocumentsCommand.Create(), SearchCommand.Create(arguments) };
        foreach (var setting in Setting.All)
        {
            root.Add(new Option<string>("--" + setting.Key) { Description = setting.Description, HelpName = setting.Value });
        }

        foreach (var name in SettingArguments.FindFrameworkOptions(arguments))
        {
            root.Add(new Option<string>(name) { Hidden = true });
        }

        // Given by tools that start the host inside their own process.
        root.Add(new Option<string>("--applicationName") { Hidden = true });
        root.SetAction(async (_, _) =>
        {
            await serve(arguments);
            return ExitCode.Success;
        });
        return root;
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd();

    private static async Task<int> FailAsync(int code, string message)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }
}
