import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "soru", description: "Öğrenmek istediğin şey, kendi sözlerinle, İngilizce" },
  source: { name: "kaynak", description: "Yalnızca bu haberde ara: başlığını yazmaya başla" },
  from: {
    name: "başlangıç",
    description: "Yalnızca o günden sonra yayımlananlar: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "bitiş", description: "Yalnızca o güne kadar yayımlananlar" },
  for: { name: "kime", description: "Yanıt kimin için; o kişiye bildirim gider" },
  private: { name: "özel", description: "Yanıtı yalnızca sen gör" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "başlık", description: "Haberin başlığı" },
  publisher: { name: "yayıncı", description: "Haberi kimin yayımladığı" },
  published: { name: "tarih", description: "Yayım tarihi, örneğin 2022-01-31" },
  url: { name: "adres", description: "Haberin web adresi" },
};

/** Turkish, with the "sen" of Discord; nouns stay singular after numbers. */
export default {
  texts: {
    "answer.searched_one": "{{count}} haber tarandı",
    "answer.searched_other": "{{count}} haber tarandı",
    "answer.further": "Bölümler {{first}}–{{last}}",
    "answer.inContext": "Bağlam {{number}}",
    "answer.more": "Daha fazla",
    "answer.back": "Geri",
    "answer.whoSaysWhat": "Kim ne diyor",
    "answer.reportsDiffer": "Haberler çelişiyor",
    "answer.share": "Paylaş",
    "answer.for": "{{member}} için:",
    "answer.changed": "Bu soru sorulduktan sonra haberler değişti; şimdi şöyle diyorlar.",
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

    "values.others_one": "{{count}} kaynak daha",
    "values.others_other": "{{count}} kaynak daha",
    "values.asOf": "{{day}} itibarıyla",

    "days.empty": "bir tarih yaz ya da bu seçeneği boş bırak",
    "days.tooLong_one": "tarih en fazla {{count}} karakter olabilir",
    "days.tooLong_other": "tarih en fazla {{count}} karakter olabilir",

    "suggest.day_one": "{{day}} ({{count}} haber)",
    "suggest.day_other": "{{day}} ({{count}} haber)",

    "cooldown.wait_one": "Çok hızlı soruyorsun: lütfen {{count}} saniye bekleyip yeniden sor.",
    "cooldown.wait_other": "Çok hızlı soruyorsun: lütfen {{count}} saniye bekleyip yeniden sor.",

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
    "findings.takenBack": "bir haberde geri alındı",
    "findings.reportGivesSeveral": "Haber birden fazla yanıt veriyor:",
    "findings.stated_one": "{{count}} haberde",
    "findings.stated_other": "{{count}} haberde",
    "findings.implied_one": "{{count}} haberden çıkarıldı",
    "findings.implied_other": "{{count}} haberden çıkarıldı",
    "findings.notCertain": "kesin olmadığı belirtiliyor",

    "list.more_one": "ve {{count}} tane daha",
    "list.more_other": "ve {{count}} tane daha",
    "list.previous": "Önceki sayfa",
    "list.next": "Sonraki sayfa",

    "source.published": "{{day}} tarihinde yayımlandı",
    "source.inferred": "tarih metinden çıkarıldı: {{day}} civarı",
    "source.dateUnknown": "tarih bilinmiyor",
    "source.paragraph": "{{number}}. paragraf",

    "message.reportsSay": "Haberler şöyle diyor:",
    "message.saysNothing":
      "Bu mesajda aranacak bir şey yok: bir olayı soran veya bir olay hakkında bir şey söyleyen bir mesaj seç.",

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
    "question.forAndPrivate":
      "Başkası için olan bir yanıt özel olamaz, çünkü onu yalnızca sen görürdün: ikisinden birini seç.",
    "question.noSuchReport": "“{{source}}” kimlikli bir haber yok: kimliklerin hepsini {{reports}} listeler.",

    "help.intro_one":
      "{{count}} haberdeki olaylar hakkında soru sor. Yanıtlar, haberlerdeki cümlelerin ta kendisidir ve kaynaklarıyla gösterilir. Sorularını İngilizce yaz.",
    "help.intro_other":
      "{{count}} haberdeki olaylar hakkında soru sor. Yanıtlar, haberlerdeki cümlelerin ta kendisidir ve kaynaklarıyla gösterilir. Sorularını İngilizce yaz.",

    "vote.up": "👍 Yararlı",
    "vote.down": "👎 Yararlı değil",
    "vote.upGiven": "👍 Yararlı (kaydedildi)",
    "vote.downGiven": "👎 Yararlı değil (kaydedildi)",
    "vote.notYours":
      "Bu yanıtı yalnızca soran kişi değerlendirebilir: kendi yanıtını değerlendirmek için soruyu sen sor.",
    "vote.notKept": "Şu anda oylar saklanmıyor.",

    "reports.noPage": "sayfalar 1’den başlar",
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
    "timeline.expected": "bekleniyor; gerçekleştiği söylenmiyor",
    "timeline.workedOut": "gün hesaplandı",
    "timeline.alsoIn_one": "{{count}} haberde daha",
    "timeline.alsoIn_other": "{{count}} haberde daha",
    "timeline.leftOut_one": "{{count}} olay daha gösterilmedi: konuyu veya tarihleri daralt",
    "timeline.leftOut_other": "{{count}} olay daha gösterilmedi: konuyu veya tarihleri daralt",
    "timeline.nothing_one": "{{count}} haberde tarihli bir olay yok.",
    "timeline.nothing_other": "{{count}} haberde tarihli bir olay yok.",
    "timeline.nothingAbout_one": "{{count}} haberde şu konuda tarihli bir olay yok: {{about}}.",
    "timeline.nothingAbout_other": "{{count}} haberde şu konuda tarihli bir olay yok: {{about}}.",
    "timeline.empty": "bir şey yaz ya da bu seçeneği boş bırak",
    "timeline.tooLong_one": "en fazla {{count}} karakter",
    "timeline.tooLong_other": "en fazla {{count}} karakter",
    "days.noDate":
      "“{{typed}}”, “{{option}}” seçeneğinin anladığı bir tarih değil: bir gün, ay ya da yıl yaz, örneğin 2022-01-05, 2022-01 veya 5 January 2022.",
    "days.swapped": "“{{from}}”, “{{to}}” tarihinden sonra: {{first}} ile {{last}} yer değiştirmeli.",

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

    "moderators.refused":
      "{{command}} yalnızca bu botun ana sunucusunda ve yalnızca onu yönetebilenler için çalışır (“Sunucuyu Yönet” izni).",

    "archive.count_one": "{{count}} haber",
    "archive.count_other": "{{count}} haber",
    "archive.unchanged": "Hiçbir şey değişmedi: hâlâ {{reports}} var.",
    "archive.changes": "{{changes}}: şimdi {{reports}} var.",
    "archive.added_one": "{{count}} eklendi",
    "archive.added_other": "{{count}} eklendi",
    "archive.changed_one": "{{count}} değişti",
    "archive.changed_other": "{{count}} değişti",
    "archive.removed_one": "{{count}} kaldırıldı",
    "archive.removed_other": "{{count}} kaldırıldı",
    "archive.leftOut": "yanıtlarda kullanılmıyor",
    "archive.takenAnyway": "yine de yanıtlarda kullanılıyor",
    "archive.problem.unreadable": "Okunamıyor ({{code}}): botun okuma izni olduğundan emin ol.",
    "archive.problem.too-large": "Dosya 5 MB’tan büyük: ayrı haberlere böl.",
    "archive.problem.not-utf8": "Dosya UTF-8 kodlamasında değil: UTF-8 olarak yeniden kaydet.",
    "archive.problem.front-matter":
      "Dosyanın başındaki bilgiler (front matter) hatalı ({{fault}}): düzelt ya da çıkar.",
    "archive.problem.no-text": "Dosyada metin yok: haberi içine yaz ya da dosyayı sil.",
    "archive.problem.twin": "Metni {{twin}} ile aynı: ikisinden birini tut.",
    "archive.problem.no-date":
      "Tarih bulunamadı: en başa, iki --- satırı arasına “published: 2022-01-31” satırını ekle.",
    "archive.cancel": "İptal",
    "archive.nothingDone": "Hiçbir şey değiştirilmedi.",

    "archive.status.title": "Yanıtların dayanağı",
    "archive.status.loaded": "{{reports}}; son okuma: {{day}}, {{time}} UTC.",
    "archive.status.noProblems": "Her dosya okunabildi.",
    "archive.status.problems_one": "{{count}} sorun var, aşağıda listeleniyor.",
    "archive.status.problems_other": "{{count}} sorun var, aşağıda listeleniyor.",
    "archive.status.folder": "Klasördeki değişiklikler",
    "archive.status.watched": "birkaç saniye içinde kendiliğinden alınır",
    "archive.status.notWatched": "{{reload}} ile ya da yeniden başlatınca alınır (WATCH_REPORTS, true değil)",
    "archive.status.database": "Yanıtsız sorular ve oylar",
    "archive.status.kept": "saklanıyor; {{unanswered}} listeler",
    "archive.status.notKept": "saklanmıyor: veritabanı açılamadı, nedeni günlükte yazıyor",
    "archive.status.versions": "Sürümler",

    "archive.add.formTitle": "Haber ekle",
    "archive.add.text": "Haberin metni",
    "archive.add.textHint":
      "En fazla 4.000 karakter; daha uzun bir haberi .txt, .md veya .html dosyası olarak ekle.",
    "archive.add.title": "Başlık",
    "archive.add.publisher": "Yayıncı",
    "archive.add.published": "Yayım tarihi",
    "archive.add.publishedHint": "Örneğin 2022-01-31; boş bırakılırsa metinde aranır.",
    "archive.add.url": "Web adresi",
    "archive.add.question": "Bu haber eklensin mi?",
    "archive.add.understood": "Haber böyle anlaşıldı; henüz hiçbir şey kaydedilmedi.",
    "archive.add.similar": "Büyük bir kısmı “{{title}}” ({{id}}) haberinde kelimesi kelimesine geçiyor.",
    "archive.add.sentences_one": "alıntılanabilecek {{count}} cümle",
    "archive.add.sentences_other": "alıntılanabilecek {{count}} cümle",
    "archive.add.stated": "{{day}} tarihinde yayımlandı",
    "archive.add.inferred": "{{day}} civarı, metinden çıkarıldı",
    "archive.add.undated": "tarih bulunamadı: “on Tuesday” gibi günlerin hangi gün olduğu bilinemez",
    "archive.add.confirm": "Ekle",
    "archive.add.done": "Eklendi: {{title}}",
    "archive.add.saved": "{{file}} olarak kaydedildi.",
    "archive.add.elsewhere": "Dosya Discord’da değil, bu yüzden indirilmedi: komuta ekle.",
    "archive.add.notFetched": "Dosya Discord’dan indirilemedi: lütfen tekrar dene.",

    "archive.remove.question": "Bu haber kaldırılsın mı?",
    "archive.remove.explained":
      "Bot artık bu haberden yanıt vermez. Dosyası, botun verilerinin yanındaki çöp klasörüne taşınır; botu çalıştıran kişi onu oradan geri alabilir.",
    "archive.remove.confirm": "Kaldır",
    "archive.remove.done": "Kaldırıldı: {{title}}",
    "archive.remove.gone":
      "Bu haber bu arada kaldırıldı ya da değişti: {{reports}} listesine bakıp tekrar dene.",
    "archive.remove.unknown":
      "“{{report}}” adlı bir haber yok: başlıkları ve kimlikleri {{reports}} listeler.",
    "archive.remove.several":
      "Başlığında “{{report}}” geçen birden çok haber var: {{reports}} listesindeki kimliği yaz.",

    "archive.refused.too-large": "{{limit}} KB’tan büyük: yalnızca haberi, metin olarak ekle.",
    "archive.refused.not-a-report-file":
      "Yalnızca .txt, .md ve .html dosyaları eklenebilir: haberi bunlardan biri olarak kaydet.",
    "archive.refused.not-text": "Bu bir metin değil: haberi .txt, .md veya .html olarak ekle.",
    "archive.refused.not-utf8": "Dosya UTF-8 kodlamasında değil: UTF-8 olarak yeniden kaydet.",
    "archive.refused.no-text": "İçinde metin yok: haberin kendi metnini ekle.",
    "archive.refused.no-sentence": "Alıntılanabilecek bir cümle yok: haberin tamamını ekle.",
    "archive.refused.no-article": "Sayfada haber bulunamadı: bunun yerine haberin metnini kopyala.",
    "archive.refused.bad-date": "“{{date}}” geçerli bir tarih değil: 2022-01-31 gibi yaz.",
    "archive.refused.future-date": "{{date}} henüz gelmedi: yayım tarihini yaz.",
    "archive.refused.bad-url": "“{{url}}” bir web adresi değil: https://example.org/report gibi yaz.",
    "archive.refused.bad-front-matter":
      "Dosyanın başındaki bilgiler (front matter) hatalı ({{fault}}): düzelt ya da çıkar.",
    "archive.refused.copy": "Bu, zaten burada olan “{{title}}” ({{id}}) haberinin bir kopyası.",
    "archive.refused.unknown-draft":
      "Bu taslak artık yok: kaydedildi, iptal edildi ya da üzerinden bir günden fazla geçti. Haberi yeniden ekle.",
    "archive.refused.unknown-report": "“{{id}}” kimlikli haber artık yok.",
    "archive.refused.folder-unreadable":
      "Haber klasörü okunamıyor ({{code}}), bu yüzden bot daha önce yüklenenlerden yanıt vermeyi sürdürüyor: klasörün yerinde ve okunabilir olduğundan emin ol.",
    "archive.refused.folder-emptied":
      "Klasörde artık haber yok, bu yüzden bot elindeki {{had}} haberden yanıt vermeyi sürdürüyor. Dosyaları geri koy ya da hiç haber olmayacaksa botu yeniden başlat.",
    "archive.refused.folder-unwritable":
      "Botun klasörlerine yazılamadı ({{code}}): botu çalıştıran kişi REPORTS_DIR ve DATA_DIR için yazma izni vermeli.",
    "archive.refused.saved-not-loaded":
      "Haber {{file}} olarak kaydedildi ama henüz yanıtlarda kullanılmıyor: {{reload}} komutunu dene.",
    "archive.refused.folders-overlap":
      "DATA_DIR, REPORTS_DIR’in içinde: botu çalıştıran kişi onu başka bir yere koymalı.",

    "unanswered.title": "Yanıt bulamayan sorular",
    "unanswered.none": "Burada soru yok.",
    "unanswered.page": "Sayfa {{page}}/{{pages}}, en çok sorulanlar önce. Kimin sorduğu saklanmaz.",
    "unanswered.unclear_one": "{{count}} kez açık yanıt yok",
    "unanswered.unclear_other": "{{count}} kez açık yanıt yok",
    "unanswered.nothing_one": "{{count}} kez sonuç yok",
    "unanswered.nothing_other": "{{count}} kez sonuç yok",
    "unanswered.down_one": "{{count}} oy: yararlı değil",
    "unanswered.down_other": "{{count}} oy: yararlı değil",
    "unanswered.up_one": "{{count}} oy: yararlı",
    "unanswered.up_other": "{{count}} oy: yararlı",
    "unanswered.asked": "ilk {{first}}, son {{last}}",
    "unanswered.cameBackDone": "çözülmüştü ama yeniden soruldu",
    "unanswered.cameBackDismissed": "yok sayılmıştı ama yeniden soruldu",
    "unanswered.done": "Çözüldü",
    "unanswered.dismissed": "Yok say",
    "unanswered.open": "Yeniden aç",
    "unanswered.delete": "Sil",
    "unanswered.noDatabase":
      "Hiçbir şey saklanmıyor: bot başlarken veritabanını açamadı, nedeni günlükte yazıyor.",
  },
  commands: {
    archive: {
      name: "arşiv",
      description: "Botun yanıt verdiği haberler: gör, ekle, kaldır (moderatörler için)",
    },
    "archive add": {
      name: "ekle",
      description: "Dosya ya da metin olarak haber ekle; sen onaylamadan hiçbir şey kaydedilmez",
      options: {
        file: {
          name: "dosya",
          description: ".txt, .md veya .html dosyası; dosya yoksa metin için bir form açılır",
        },
        ...facts,
      },
    },
    "archive reload": { name: "yenile", description: "Haber klasörünü yeniden oku; olmazsa eldekiler kalır" },
    "archive remove": {
      name: "kaldır",
      description: "Bir haberi yanıtlardan çıkar; dosyası çöp klasörüne taşınır",
      options: {
        report: { name: "haber", description: "Kimliği veya başlığı, /haberler listesindeki gibi" },
      },
    },
    "archive status": { name: "durum", description: "Kaç haber var, neler okunamadı, her şey yolunda mı" },
    ask: {
      name: "sor",
      description: "Haberler hakkında istediğini sor: ne zaman, kaç, kim, nerede, neden, ne",
      options: question,
    },
    find: {
      name: "Haberlerde bul",
      description:
        "Bir mesajın menüsünde, Uygulamalar altında: haberler mesajın sorusu ya da iddiası için ne diyor",
    },
    help: { name: "yardım", description: "Bu bot neleri yanıtlar, nasıl sorulur" },
    howmany: {
      name: "kaç",
      description: "Kaç tane, ne kadar, ne kadar süre, kaç yaşında? Haberlerin verdiği her sayı",
      options: question,
    },
    reports: {
      name: "haberler",
      description: "Botun okudukları: her haberin başlığı, yayıncısı ve tarihi ya da bir haberin tamamı",
      options: {
        report: { name: "haber", description: "Bu haberin tamamını oku: başlığını yazmaya başla" },
        page: { name: "sayfa", description: "Listenin sayfası" },
        private: { name: "özel", description: "Listeyi yalnızca sen gör" },
      },
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
    unanswered: {
      name: "yanıtsız",
      description: "İyi bir yanıt bulamayan sorular, en çok sorulanlar önce (moderatörler için)",
      options: {
        show: {
          name: "göster",
          description: "Hangileri",
          choices: { open: "açık", done: "çözülen", dismissed: "yok sayılan" },
        },
        page: { name: "sayfa", description: "Listenin sayfası" },
      },
    },
    when: { name: "ne-zaman", description: "Ne zaman oldu? Tarih ve onu veren cümle", options: question },
    where: { name: "nerede", description: "Nerede oldu?", options: question },
    who: { name: "kim", description: "Kimdi, kim yaptı, bu kişi kim?", options: question },
  },
} satisfies Catalog;
