"""Spanish."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["SPANISH"]

SPANISH = Language(
    code="es",
    whole={
        RemovedKind.COMMENTS: """
            comentarios | # comentarios | comentarios (#) | comentarios #
            # comentario | deja un comentario | deja una respuesta
            dejar un comentario | deje un comentario | sé el primero en comentar | comentar
            publicar comentario | sin comentarios | inicia sesión para comentar | ver comentarios
            ver todos los comentarios | cancelar la respuesta | responder | comentario | comenta
            comenta esta noticia | comentar noticia | añadir comentario | añade un comentario
            agregar un comentario | agrega un comentario | escribe un comentario | escribe tu comentario
            enviar comentario | únete a la conversación | participa en la conversación
            deja tu comentario | danos tu opinión | opina | normas de participación | normas de uso
            mostrar comentarios | cargar más comentarios | los comentarios están cerrados
            comentarios cerrados | reportar error | reportar un error | reportar | denunciar
            denunciar comentario | inicia sesión para poder comentar | más recientes | más valorados
        """,
        RemovedKind.SHARE: """
            compartir | comparte | compartir en facebook | compartir en twitter | compartir en x
            comparte esta noticia | compartir por correo | tuitear | copiar enlace | enlace copiado
            imprimir | guardar | comparte este artículo | compartir artículo | comparta | compártelo
            compartir noticia | compartir en linkedin | compartir en whatsapp | compartir en telegram
            compartir en bluesky | compartir por whatsapp | compartir por email
            compartir por correo electrónico | enviar por correo | enviar por email | enviar
            copiar url | copiar link | url copiada | enlace copiado al portapapeles | link copiado
            regalar artículo | regala este artículo | regala este contenido | guardar artículo
            añadir a favoritos | leer más tarde | comparte en redes | imprimir artículo
            versión para imprimir | # compartidos | mostrar más opciones
        """,
        RemovedKind.RELATED: """
            relacionado | relacionados | noticias relacionadas | artículos relacionados
            te puede interesar | le puede interesar | también te puede interesar | lee también
            lea también | leer más | más noticias | lo más leído | lo más visto | más información
            te recomendamos | ver más | ver también | últimas noticias | más leídas | sigue leyendo
            seguir leyendo | continuar leyendo | lee más | lea más | leer también | ver además
            vea también | mira también | también puedes leer | también en | temas relacionados
            contenido relacionado | contenidos relacionados | notas relacionadas | nota relacionada
            notas de interés | noticia relacionada | relacionadas | más sobre este tema | más sobre
            más de | más en | más información en | más noticias de | lo último | lo más reciente
            las más leídas | los más leídos | lo más popular | lo más compartido | lo más comentado
            no te pierdas | no te lo pierdas | recomendado | recomendados | recomendadas
            recomendado para ti | te puede gustar | quizás te interese | quizá te interese
            te podría interesar | puede interesarte | artículos recomendados | artículo anterior
            artículo siguiente | siguiente artículo | noticia anterior | siguiente noticia
            anterior noticia | destacados | destacadas | titulares | últimas notas | tendencias
            en portada | nuestra selección | selección del editor
        """,
        RemovedKind.NEWSLETTER: """
            darse de baja | cancelar suscripción | ver en el navegador
            newsletter | boletín | boletines | suscríbete | suscríbase | suscribirse | suscribirme
            suscríbete ahora | tu correo electrónico | correo electrónico | regístrate | suscripción
            suscripciones | suscríbete gratis | suscríbete a nuestra newsletter
            suscríbete a nuestro boletín | suscríbete al boletín | recibir newsletter | recibir
            apúntate | apúntame | inscríbete | regístrate gratis | introduce tu email
            introduce tu correo electrónico | ingresa tu correo electrónico | ingresa tu correo
            tu email | tu correo | solo para suscriptores | sólo para suscriptores
            exclusivo para suscriptores | contenido exclusivo | contenido exclusivo para suscriptores
            contenido para suscriptores | contenido solo para suscriptores | premium
            suscríbete para seguir leyendo | suscríbete para continuar leyendo | ¿ya eres suscriptor
            ya eres suscriptor? inicia sesión | ya soy suscriptor | crea tu cuenta | crear cuenta
            cancela cuando quieras | sin permanencia | descarga la app | descarga nuestra app
            activar notificaciones | hazte socio | hazte socia | hazte suscriptor | apóyanos | dona
            donar
        """,
        RemovedKind.ADVERTISEMENT: """
            publicidad | anuncio | anuncios | patrocinado | contenido patrocinado
            continúa leyendo tras la publicidad
        """,
        RemovedKind.NAVIGATION: """
            saltar al contenido | ir al contenido | ir al contenido principal | volver arriba | subir
            menú | inicio | portada | buscar | búsqueda | iniciar sesión | siguiente | anterior
            página siguiente | aviso legal | política de privacidad | contacto | quiénes somos | volver
            síguenos | mapa del sitio | etiquetas | archivado en | política de cookies
            saltar al contenido principal | pasar al contenido principal | saltar a navegación
            ir a la navegación | menú principal | abrir menú | cerrar menú | cerrar | abrir
            mostrar más | ver todo | ver todas | ver todos | cargar más | más | secciones | noticias
            actualidad | política | economía | sociedad | internacional | mundo | cultura | deportes
            opinión | tecnología | vídeos | videos | vídeo | fotos | fotogalería | galería | podcasts
            el tiempo | en vivo | en directo | ediciones | edición | mi cuenta | mi perfil | acceder
            entrar | registrarse | cerrar sesión | términos y condiciones | términos de uso
            condiciones de uso | configuración de cookies | configurar cookies | aceptar | aceptar todo
            aceptar todas | aceptar y cerrar | aceptar y continuar | rechazar | rechazar todo
            rechazar todas | configurar | contáctanos | contáctenos | contactar | acerca de | anúnciate
            ayuda | escuchar | escuchar artículo | escucha este artículo | escuchar noticia
            escucha la noticia | reproducir | reproducir vídeo | pausar | volver al inicio | ir arriba
            arriba | temas | tags | categorías | más temas | seguir | seguir autor | síguenos en
            síguenos en redes | síguenos en redes sociales | síguenos en google noticias
            síguenos en whatsapp | ampliar | ampliar imagen | ampliar foto | # de # | foto # de #
            imagen # de # | ver galería | claves | lo esencial | resumen | en esta noticia
        """,
        RemovedKind.COPYRIGHT: """
            todos los derechos reservados | prohibida su reproducción
            prohibida la reproducción total o parcial | prohibida su reproducción total o parcial
        """,
        RemovedKind.CREDIT: """
            efe | archivo
        """,
        RemovedKind.METADATA: """
            # min | # min de lectura | # minutos de lectura | tiempo de lectura: # min
            tiempo de lectura: # minutos | tiempo de lectura # min | lectura: # min | lectura de # min
            lectura de # minutos | hace # horas | hace # hora | hace una hora | hace # minutos
            hace # min | hace # días | hace # día | ahora mismo | última hora | actualizado | exclusiva
            exclusivo | en desarrollo | noticia en desarrollo
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            tu dirección de correo electrónico no será publicada | este sitio usa akismet
            lo siento, debes estar conectado | los campos obligatorios están marcados
            su dirección de correo no se hará pública | para comentar es necesario | para comentar debes
            debes iniciar sesión para | inicia sesión o regístrate para
            los comentarios son responsabilidad | los comentarios publicados son
        """,
        RemovedKind.SHARE: """
            compartir en facebook | comparte esta | comparte en | comparte este artículo
            comparte la noticia | compartir esta noticia | haz clic para compartir
            haga clic para compartir
        """,
        RemovedKind.RELATED: """
            lee también: | lea también: | te puede interesar: | leer también: | relacionado:
            ver también: | más información: | le puede interesar: | lea más: | te recomendamos:
            sigue leyendo: | seguir leyendo: | vea también: | mira también: | ver más:
            le recomendamos: | leer más: | lee más: | puedes leer: | no te pierdas:
            también puedes leer: | te podría interesar: | en video: | en vídeo: | consulta aquí
        """,
        RemovedKind.NEWSLETTER: """
            si no puede ver este correo | si no ves bien este | recibes este correo porque
            recibe este correo porque | recibes este email porque | para darte de baja | para darse de baja
            suscríbete a | suscríbase a | regístrate para | recibe en tu correo | recibe nuestro
            síguenos en | apúntate a nuestra | si quieres recibir | suscríbete gratis | suscríbete para
            suscríbete y | recibe las noticias | recibe cada día | recibe cada mañana
            recibe en tu email | recibe en tu bandeja | recibe las últimas | recibe los titulares
            regístrate gratis | apúntate a la | apúntate gratis | al suscribirte aceptas
            al registrarte aceptas | puedes darte de baja | este contenido es exclusivo
            este artículo es exclusivo | este contenido es solo | este artículo es solo para
            contenido exclusivo para | para seguir leyendo, | descarga nuestra app
            descarga la aplicación | descárgate la app | síguenos también | síguenos a través
            únete a nuestro canal | únete al canal | también puedes seguirnos
            sigue toda la información | ¿quieres recibir | al hacer clic en suscribir
        """,
        RemovedKind.NAVIGATION: """
            saltar al contenido | etiquetas: | temas: | archivado en: | categorías: | usamos cookies
            utilizamos cookies | este sitio utiliza cookies | este sitio web utiliza cookies
            palabras clave: | tags: | temas relacionados: | nosotros y nuestros socios
            con tu acuerdo, nosotros | este sitio usa cookies | esta web utiliza cookies
            esta página web utiliza cookies | tu navegador no | su navegador no
        """,
        RemovedKind.ADVERTISEMENT: """
            sigue leyendo después | publicidad - | continúa leyendo después
            la noticia continúa después
        """,
    },
    rights="""
        todos los derechos reservados | reservados todos los derechos | prohibida su reproducción
        prohibida la reproducción | prohibida la reproducción total o parcial
    """,
    labels="""
        fuente | fuentes | redacción | edición | editado por | con información de | traducción
        fotografía | editor | editora | reportería
    """,
    sign_offs="""
        reporte de | información de | reporte y redacción de | reportaje de | editado por | edición de
        escrito por
    """,
    homes="inicio | portada | noticias | home",
    buttons="compartir imprimir guardar enviar copiar comentar escuchar más enlace regalar",
    bylines="""
        por | escrito por | texto | textos | autor | autora | redactado por | publicado por
        un artículo de
    """,
    joiners="y | e | con",
    pictures="""
        foto | fotos | imagen | imágenes | crédito | créditos | fotografía | fotografías | ilustración
        infografía | vídeo | video | gráfico | captura de pantalla | foto de archivo | foto cortesía
        fuente de la imagen
    """,
    taken_by="de | por | vía | cortesía | cedida por | tomada de",
    captions="""
        foto de archivo | imagen de archivo | fotografía de archivo | foto archivo | archivo | pie de foto
        leyenda de imagen
    """,
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sep sept set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    stamp="""
        publicado publicada actualizado actualizada fecha el a la las los de del lunes martes miércoles
        jueves viernes sábado domingo hora horas hace lectura minutos minuto min h hrs lun mar mié jue vie
        sáb dom última actualización modificado tiempo hoy ayer creado cet cest y día días
    """,
    published="""
        publicado | publicada | actualizado | actualizada | fecha | última actualización | modificado
        creado | fecha de publicación
    """,
    updated="actualizado | actualizada | última actualización | modificado",
)
