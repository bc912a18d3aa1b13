import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "soru", description: "Öğrenmek istediğin şey, kendi sözlerinle, İngilizce" },
  source: { name: "kaynak", description: "Yalnızca bu haberde ara (kimliği /haberler listesinde)" },
  private: { name: "özel", description: "Yanıtı yalnızca sen gör" },
};

/** Turkish, with the "sen" of Discord; nouns stay singular after numbers. */
export default {
  texts: {
    "answer.searched_one": "{{count}} haber tarandı",
    "answer.searched_other": "{{count}} haber tarandı",
    "answer.further": "Bölümler {{first}}–{{last}}",
    "answer.inContext": "Bağlam içinde {{number}}",
    "answer.more": "Daha fazla",
    "answer.back": "Geri",
    "answer.whoSaysWhat": "Kim ne diyor",
    "answer.share": "Paylaş",
    "answer.for": "{{member}} için:",
    "answer.changed": "Bu soru sorulduktan sonra haberler değişti; şimdi söyledikleri bu.",
    "answer.forgotten": "Bu yanıt artık mesajından geri getirilemiyor: lütfen yeniden sor.",
    "answer.passageGoesOn": "… bölüm devam ediyor",
    "answer.unclear": "Hiçbir haber bunu açıkça yanıtlamıyor.",
    "answer.unknownWords": "Hiçbir haberde {{words}} geçmiyor.",
    "answer.absentWords": "Bu bölümlerde {{words}} geçmiyor.",
    "answer.closest": "En yakın bölümler:",
    "answer.noReports": "Henüz yanıt verilebilecek bir haber yok.",
    "answer.nothing_one":
      "Bu konuda haber yok: {{count}} haber tarandı; neyi anlattığını {{reports}} gösterir. Bot yalnızca İngilizce soruları anlar.",
    "answer.nothing_other":
      "Bu konuda haber yok: {{count}} haber tarandı; neleri anlattıklarını {{reports}} gösterir. Bot yalnızca İngilizce soruları anlar.",

    "context.page": "Sayfa {{page}}/{{pages}}",
    "context.whole": "Haberin tamamı",
    "context.earlier": "Önceki",
    "context.later": "Sonraki",
    "context.reportGone": "Bu haber artık botun okudukları arasında değil.",
    "context.reportChanged": "Bu haber o zamandan beri değişti: şimdi ne dediğini görmek için yeniden sor.",

    "findings.reportsDiffer": "Haberler farklı yanıtlar veriyor:",
    "findings.figuresAgree": "Bu sayıların hepsi doğru olabilir:",
    "findings.figureGrew": "Sayı arttı:",
    "findings.figuresDiffer": "Haberler farklı sayılar veriyor:",
    "findings.figuresDifferInOne": "Haber farklı sayılar veriyor:",
    "findings.figuresApart": "Bu sayılar farklı şeylere ait:",
    "findings.figuresSeveral": "Birden çok sayı veriliyor:",
    "findings.takenBack": "bir haber bunu geri aldı",
    "findings.reportGivesSeveral": "Haber birden fazla yanıt veriyor:",
    "findings.stated_one": "{{count}} haberde",
    "findings.stated_other": "{{count}} haberde",
    "findings.implied_one": "{{count}} haberden çıkarıldı",
    "findings.implied_other": "{{count}} haberden çıkarıldı",
    "findings.notCertain": "kesin olmadığı belirtiliyor",

    "list.more_one": "ve {{count}} tane daha",
    "list.more_other": "ve {{count}} tane daha",

    "source.published": "{{day}} tarihinde yayımlandı",
    "source.inferred": "tarih metinden çıkarıldı: {{day}} civarı",
    "source.dateUnknown": "tarih bilinmiyor",
    "source.paragraph": "{{number}}. paragraf",

    "respond.apology": "Bir şeyler ters gitti, hata kaydedildi. Lütfen birazdan tekrar dene.",
    "respond.unknownCommand":
      "Bu bot artık {{command}} komutunu tanımıyor: botu çalıştıran kişi komut listesini “npm run register” ile yenileyebilir.",

    "button.unknown": "Bu düğme botun başka bir sürümünden: lütfen yeniden sor.",

    "options.wrong": "“{{option}}” seçeneği doğru değil: {{reason}}.",
    "options.all": "seçenekler",
    "options.unfit": "bu değer kullanılamaz",

    "question.empty": "en az bir kelime yaz",
    "question.tooLong_one": "soru en fazla {{count}} karakter olabilir",
    "question.tooLong_other": "soru en fazla {{count}} karakter olabilir",
    "question.noSuchReport": "“{{source}}” kimlikli bir haber yok: kimliklerin hepsini {{reports}} listeler.",

    "help.intro_one":
      "{{count}} haberdeki olaylar hakkında soru sor. Yanıtlar, haberlerdeki cümlelerin ta kendisidir ve kaynaklarıyla gösterilir. Sorularını İngilizce yaz.",
    "help.intro_other":
      "{{count}} haberdeki olaylar hakkında soru sor. Yanıtlar, haberlerdeki cümlelerin ta kendisidir ve kaynaklarıyla gösterilir. Sorularını İngilizce yaz.",

    "reports.title_one": "{{count}} haber",
    "reports.title_other": "{{count}} haber",
    "reports.published": "{{day}} tarihinde yayımlandı",
    "reports.inferred": "{{day}} civarı (metinden çıkarıldı)",
    "reports.dateUnknown": "tarih bilinmiyor",

    "timeline.title": "Zaman çizelgesi",
    "timeline.about": "Zaman çizelgesi:",
    "timeline.from": "başlangıç: {{day}}",
    "timeline.to": "bitiş: {{day}}",
    "timeline.page": "Olaylar {{first}}–{{last}}, toplam {{all}}",
    "timeline.expected": "bekleniyor, olmuş diye anlatılmıyor",
    "timeline.workedOut": "gün hesaplandı",
    "timeline.alsoIn_one": "{{count}} haberde daha",
    "timeline.alsoIn_other": "{{count}} haberde daha",
    "timeline.leftOut_one": "{{count}} olay daha gösterilmedi: konuyu veya tarihleri daralt",
    "timeline.leftOut_other": "{{count}} olay daha gösterilmedi: konuyu veya tarihleri daralt",
    "timeline.nothing_one": "{{count}} haberde tarihli bir olay yok.",
    "timeline.nothing_other": "{{count}} haberde tarihli bir olay yok.",
    "timeline.nothingAbout_one": "{{count}} haberde şu konuda tarihli bir olay yok: {{about}}.",
    "timeline.nothingAbout_other": "{{count}} haberde şu konuda tarihli bir olay yok: {{about}}.",
    "timeline.empty": "bir şey yaz veya boş bırak",
    "timeline.tooLong_one": "en fazla {{count}} karakter",
    "timeline.tooLong_other": "en fazla {{count}} karakter",
    "days.noDate":
      "“{{typed}}”, “{{option}}” seçeneğinin anladığı bir tarih değil: bir gün, ay veya yıl yaz, örneğin 2022-01-05, 2022-01 veya 5 January 2022.",
    "days.swapped": "“{{from}}”, “{{to}}” tarihinden sonra: {{first}} ile {{last}} yer değiştirsin.",

    "day.by": "en geç {{day}}",
    "day.before": "{{day}} öncesi",
    "day.until": "son: {{day}}",
    "day.since": "{{day}} tarihinden beri",

    "picture.figures": "Verilen sayı",
    "picture.figuresByTens": "Verilen sayı (her çizgi alttakinin on katı)",
    "picture.reportDay": "Haberin tarihi",
    "picture.noDay": "tarihsiz",
    "picture.exactly": "tam",
    "picture.about": "yaklaşık, neredeyse",
    "picture.atLeast": "en az",
    "picture.moreThan": "daha fazla",
    "picture.atMost": "en çok",
    "picture.lessThan": "daha az",
    "picture.drawnSmall_one": "ve {{count}} tane daha, küçük çizildi",
    "picture.drawnSmall_other": "ve {{count}} tane daha, küçük çizildi",
  },
  commands: {
    ask: {
      name: "sor",
      description: "Haberler hakkında istediğini sor: ne zaman, kaç, kim, nerede, neden, ne",
      options: question,
    },
    help: { name: "yardım", description: "Bu bot neleri yanıtlar, nasıl sorulur" },
    howmany: {
      name: "kaç",
      description: "Kaç tane, ne kadar, ne kadar süre, kaç yaşında? Haberlerin verdiği her sayı",
      options: question,
    },
    reports: {
      name: "haberler",
      description: "Botun okudukları: her haberin başlığı, yayıncısı ve tarihi",
      options: { private: { name: "özel", description: "Listeyi yalnızca sen gör" } },
    },
    timeline: {
      name: "zaman-çizelgesi",
      description: "Ne, ne zaman oldu: haberlerdeki tarihli olaylar, sırasıyla",
      options: {
        about: { name: "konu", description: "Yalnızca bu konudaki olaylar, kendi sözlerinle, İngilizce" },
        from: { name: "başlangıç", description: "İlk gün, ay veya yıl: 2022-01-05, 2022-01, 5 January 2022" },
        to: { name: "bitiş", description: "Son gün, ay veya yıl" },
        private: { name: "özel", description: "Zaman çizelgesini yalnızca sen gör" },
      },
    },
    when: { name: "ne-zaman", description: "Ne zaman oldu? Tarih ve onu veren cümle", options: question },
    where: { name: "nerede", description: "Nerede oldu?", options: question },
    who: { name: "kim", description: "Kimdi, kim yaptı, bu kişi kim?", options: question },
  },
} satisfies Catalog;
