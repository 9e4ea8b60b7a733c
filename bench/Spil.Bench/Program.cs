using Spil.Bench;
using Spil.Bench.Beleid;
using Spil.Bench.Formulieren;
using Spil.Bench.Live;
using Spil.Bench.Normen;

return args switch
{
    ["kaal", ..] => await Kaal.Draai(),
    [Zonderlog.Opdracht] => await Zonderlog.Draai(),
    ["inzage", .. var rest] => await Inzagemeting.Draai(Keuze.Lees(rest)),
    ["log", .. var rest] => await Logmeting.Draai(rest),
    ["kaallive", ..] => await Livekaal.Draai(),
    ["live", .. var rest] => await Livemeting.Draai(rest),
    ["formulier", ..] => await Formuliermeting.Draai(),
    ["monitor", .. var rest] => await Monitormeting.Draai(rest),
    ["norm", ..] => await Normmeting.Draai(),
    ["herindicatie", .. var rest] => await Herindicatiemeting.Draai(rest),
    _ => await Meetloop.Draai(Keuze.Lees(args)),
};
