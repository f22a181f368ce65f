"""Portuguese."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["PORTUGUESE"]

PORTUGUESE = Language(
    code="pt",
    whole={
        RemovedKind.COMMENTS: """
            comentários | # comentários | comentários (#) | comentários #
            deixe um comentário | deixe uma resposta
            seja o primeiro a comentar | comentário | # comentário | comente | comentar
            comente esta notícia | comente a notícia | deixe o seu comentário | deixe seu comentário
            deixar um comentário | escreva um comentário | escreva o seu comentário
            adicionar comentário | adicionar um comentário | enviar comentário | publicar comentário
            ver comentários | ver todos os comentários | mostrar comentários | participe da conversa
            participe da discussão | faça login para comentar | inicie sessão para comentar
            os comentários estão fechados | comentários encerrados | cancelar resposta | responder
            reportar erro | comunicar erro | denunciar | seja o primeiro a comentar esta notícia
            nenhum comentário | sem comentários | dê a sua opinião | dê sua opinião
        """,
        RemovedKind.SHARE: """
            compartilhar | compartilhe | partilhar | copiar link | compartilhar notícia
            compartilhe esta notícia | compartilhe esta reportagem | compartilhe este artigo
            compartilhar no facebook | compartilhar no twitter | compartilhar no x
            compartilhar no whatsapp | compartilhar no linkedin | compartilhar via whatsapp
            compartilhe no whatsapp | compartilhe no facebook | compartilhar por e-mail | partilhe
            partilhar artigo | partilhe este artigo | partilhar no facebook | partilhar no x
            partilhar no whatsapp | partilhas | # partilhas | # compartilhamentos | partilhar por email
            enviar por e-mail | enviar por email | enviar | copiar o link | copiar url | copie o link
            link copiado | link copiado para a área de transferência | imprimir | imprimir artigo
            salvar | salvar notícia | guardar | guardar artigo | ler mais tarde | salvar para ler depois
            oferecer artigo | oferecer este artigo | presentear | presenteie esta matéria | tweetar
            tuitar | dar de presente
        """,
        RemovedKind.RELATED: """
            leia também | veja também | leia mais | mais lidas | notícias relacionadas
            você pode gostar | ler mais | leia a seguir | leia mais sobre | leia ainda | ler também
            ver também | ver mais | veja mais | saiba mais | relacionadas | relacionados | relacionado
            artigos relacionados | conteúdo relacionado | conteúdos relacionados | matérias relacionadas
            mais notícias | mais sobre este tema | mais sobre | mais em | mais lidos | as mais lidas
            os mais lidos | mais vistas | mais vistos | mais populares | mais comentadas
            últimas notícias | últimas | recomendados | recomendadas | recomendado para você
            recomendado para si | recomendamos | veja a seguir | a seguir | você também pode gostar
            você pode se interessar | pode também gostar | também pode gostar | talvez lhe interesse
            pode interessar | notícia anterior | próxima notícia | próximo artigo | artigo anterior
            artigo seguinte | destaques | em destaque | em alta | não perca | continuar a ler
            continue lendo | continuar lendo | do mesmo autor | sugestões de leitura | para você
        """,
        RemovedKind.NEWSLETTER: """
            cancelar inscrição | cancelar subscrição | anular subscrição | ver no navegador
            abrir no navegador | newsletter | inscreva-se | assine | assine já | assine a newsletter
            newsletters | inscreva-se na newsletter | inscreva-se agora | inscreva-se grátis
            cadastre-se | cadastre-se grátis | cadastre-se gratuitamente | assine agora | assinar
            subscrever | subscreva | subscreva já | subscreva a newsletter | subscrever newsletter
            assinatura | assinaturas | seu e-mail | seu email | o seu email | o seu e-mail
            insira o seu email | digite seu e-mail | digite seu email | endereço de e-mail
            já é assinante | já é assinante? faça login | já é assinante? entre
            já é assinante? inicie sessão | já sou assinante | exclusivo para assinantes
            exclusivo assinantes | conteúdo exclusivo | conteúdo exclusivo para assinantes
            só para assinantes | apenas para assinantes | premium | assine para continuar lendo
            continue lendo com | crie sua conta | criar conta | registe-se | registar | baixe o app
            baixe o aplicativo | baixe nosso aplicativo | descarregue a app | ativar notificações
            receba notificações | apoie | apoie-nos | apoie o jornalismo | doe agora | faça uma doação
            cancele quando quiser
        """,
        RemovedKind.ADVERTISEMENT: """
            publicidade | anúncio | continua após a publicidade | anúncios | propaganda
            conteúdo patrocinado | patrocinado | pub | pub. | continua depois da publicidade
            continue lendo após a publicidade | publicidade - continue a ler a seguir
            continua após o anúncio | publieditorial | informe publicitário | conteúdo de marca
        """,
        RemovedKind.NAVIGATION: """
            ir para o conteúdo | pular para o conteúdo | voltar ao topo | início | busca | entrar
            próximo | contato | sobre nós | ir para o conteúdo principal | ir para conteúdo
            pular para o conteúdo principal | saltar para o conteúdo | saltar para o conteúdo principal
            ir para a navegação | ir para o menu | ir para o rodapé | menu | menu principal | abrir menu
            fechar menu | fechar | abrir | página inicial | página principal | home | buscar | pesquisar
            pesquisa | login | sair | iniciar sessão | fazer login | minha conta | a minha conta
            perfil | seções | secções | editorias | notícias | política | economia | mundo | sociedade
            cultura | desporto | esportes | esporte | opinião | tecnologia | vídeo | vídeos | fotos
            fotogaleria | galeria | galeria de fotos | podcasts | podcast | tempo | ao vivo | em direto
            seguinte | anterior | próxima | próxima página | página anterior | voltar | mostrar mais
            ver tudo | ver todas | ver todos | carregar mais | mais | contacto | contactos | contatos
            fale conosco | quem somos | sobre | política de privacidade | política de cookies
            termos de uso | termos e condições | termos de utilização | ficha técnica
            estatuto editorial | expediente | anuncie | trabalhe conosco | mapa do site | aceitar
            aceitar todos | aceitar tudo | aceitar cookies | aceitar e continuar | rejeitar
            rejeitar todos | recusar | gerir cookies | gerenciar cookies | configurações de cookies
            definições de cookies | preferências de cookies | concordo | entendi | ouvir | ouvir artigo
            ouça | ouça este artigo | ouvir notícia | ouça a notícia | reproduzir | pausar
            tamanho da letra | aumentar fonte | diminuir fonte | ampliar | ampliar imagem | ampliar foto
            temas | tags | etiquetas | tópicos | assuntos | categorias | palavras-chave | seguir | siga
            siga-nos | siga-nos no facebook | siga-nos nas redes sociais | siga nas redes sociais
            siga no google notícias | # de # | foto # de # | resumo | pontos-chave | nesta notícia
        """,
        RemovedKind.COPYRIGHT: """
            todos os direitos reservados | proibida a reprodução | reprodução proibida
        """,
        RemovedKind.CREDIT: """
            lusa | foto de arquivo | imagem de arquivo | arquivo | divulgação | reprodução
            foto: divulgação | foto: reprodução
        """,
        RemovedKind.METADATA: """
            # min | # min de leitura | # minutos de leitura | # min. de leitura | leitura: # min
            leitura: # minutos | tempo de leitura: # min | tempo de leitura: # minutos
            tempo de leitura # min | há # horas | há # hora | há uma hora | há # minutos | há # min
            há # dias | há # dia | # horas atrás | # minutos atrás | agora mesmo | atualizado
            exclusivo | última hora | em atualização
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            o seu endereço de e-mail não será publicado | este site utiliza o akismet | faça login para
            os comentários são de responsabilidade | os comentários aqui publicados
            os campos obrigatórios | o seu endereço de email não será | seu endereço de e-mail não será
            o seu endereço de correio eletrónico não | esse site utiliza o akismet
        """,
        RemovedKind.SHARE: """
            compartilhe no facebook | compartilhe no whatsapp | compartilhe esta | compartilhe essa
            partilhe este artigo | partilhe esta notícia | clique para compartilhar
            clique para partilhar
        """,
        RemovedKind.RELATED: """
            leia também: | veja também: | leia mais: | ler também: | ler mais: | ver também:
            saiba mais: | leia ainda: | leia a seguir: | veja mais: | relacionado: | relacionadas:
            matéria relacionada | confira também: | confira: | veja o vídeo: | assista: | vídeo:
            leia mais notícias | clique aqui para ler | veja mais notícias | recomendamos:
        """,
        RemovedKind.NEWSLETTER: """
            se não consegue ver este e-mail | você está recebendo este e-mail
            está a receber este email | recebeu este e-mail porque | para cancelar a inscrição
            para cancelar a subscrição | se não deseja receber | assine nossa | assine a nossa
            receba nossa | inscreva-se na | siga-nos | assine a newsletter | inscreva-se para
            inscreva-se no | inscreva-se em | subscreva a nossa | subscreva as nossas | receba a nossa
            receba as notícias | receba todas as | receba no seu | receba as principais
            receba em primeira mão | receba gratuitamente | cadastre-se para | cadastre-se e
            registe-se para | este conteúdo é exclusivo | este artigo é exclusivo
            esta matéria é exclusiva | este texto é exclusivo | conteúdo exclusivo para
            para continuar lendo | para continuar a ler | já é assinante? | assine e tenha
            torne-se assinante | baixe o aplicativo | baixe o app | baixe nosso app
            baixe gratuitamente | descarregue a nossa app | siga o nosso canal | siga nosso canal
            siga o canal | siga a nossa página | siga nossas redes | participe do canal | entre no canal
            entre no nosso canal | entre no grupo | acompanhe as notícias
            ao se cadastrar, você concorda | ao se inscrever, você concorda
            ao se cadastrar você concorda | assine o jornal
        """,
        RemovedKind.NAVIGATION: """
            tags: | temas: | tópicos: | assuntos: | palavras-chave: | etiquetas: | categorias:
            mais sobre: | arquivado em: | este site utiliza cookies | este site usa cookies
            utilizamos cookies | usamos cookies | nós e os nossos parceiros | nós e nossos parceiros
            o seu navegador não | seu navegador não | ir para o conteúdo | pular para o conteúdo
        """,
        RemovedKind.ADVERTISEMENT: """
            publicidade - | continua após | continua depois da | o artigo continua após
            a notícia continua
        """,
    },
    rights="""
        todos os direitos reservados | direitos reservados | proibida a reprodução | reprodução proibida
        proibida a reprodução total ou parcial
    """,
    labels="""
        fonte | fontes | redação | redacção | edição | editado por | com informações de
        com informações da | tradução | reportagem | texto original | revisão | colaborou | colaboraram
    """,
    sign_offs="reportagem de | edição de | editado por | texto de | reportagem adicional de",
    homes="início | home | página inicial | capa | notícias",
    buttons="""
        compartilhar partilhar imprimir salvar guardar enviar copiar comentar ouvir mais email
    """,
    bylines="""
        por | escrito por | texto | texto de | autor | autora | redigido por | publicado por
        reportagem de | uma reportagem de
    """,
    joiners="e | com",
    pictures="""
        foto | fotos | imagem | imagens | crédito | créditos | fotografia | fotografias | ilustração
        infografia | vídeo | arte | foto de arquivo | reprodução | divulgação | gráfico | crédito da foto
    """,
    taken_by="de | por | via | cedida por | gentilmente cedida por",
    captions="""
        foto de arquivo | imagem de arquivo | fotografia de arquivo | arquivo | legenda | legenda da foto
        imagem ilustrativa | foto ilustrativa
    """,
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março mar marco",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    stamp="""
        publicado publicada atualizado atualizada actualizado actualizada em no na a o as os às de do da h
        hs min minuto minutos hora horas há atrás leitura tempo segunda terça quarta quinta sexta feira
        sábado domingo seg ter qua qui sex sáb dom data última atualização modificado criado hoje ontem
        dia dias por brt utc
    """,
    published="""
        publicado | publicada | atualizado | atualizada | actualizado | actualizada | data
        última atualização | modificado | criado | publicação
    """,
    updated="""
        atualizado | atualizada | actualizado | actualizada | última atualização | modificado
    """,
)
