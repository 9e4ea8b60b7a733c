using System.Text;
using Spil.Web.Opdrachten;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
return await Opdrachtregel.Voer(args);
