using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Commands;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages;
using CraftGraph.Api.Pages.Site;

return await CatalogueCommands.RunAsync(args, serve: async settingArguments =>
{
    var builder = WebApplication.CreateSlimBuilder(settingArguments);
    var settings = builder.AddSettings();
    builder.AddRequestLimits(settings);
    builder.AddDatabase(settings);
    builder.AddGraphQL(settings);
    builder.AddCertificates(settings);
    builder.AddDownloads();
    builder.AddSite();
    builder.AddHealth();
    builder.AddCompression(settings);

    await using var app = builder.Build();
    app.UseFailureAnswers();
    app.UseCompression(settings);
    app.MapGraphQL();
    app.MapCertificates();
    app.MapDownloads();
    app.MapImages();
    app.MapSite();
    app.MapHealth();
    app.MapNothingElse();
    await app.ServeAsync();
});
